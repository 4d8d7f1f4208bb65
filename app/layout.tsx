import type { ReactNode } from 'react'
import { EnhanceScripts } from '@/components/enhance-scripts'
import { HeadLinks } from '@/components/head-links'
import { preloadFonts } from '@/components/preload-fonts'
import { siteConfig } from '@/site.config'
import '@/components/styles/site.css'

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  preloadFonts()
  return (
    <html lang={siteConfig.language} suppressHydrationWarning>
      <head>
        <EnhanceScripts />
        <HeadLinks />
      </head>
      <body>{children}</body>
    </html>
  )
}
