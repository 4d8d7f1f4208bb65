import type { ReactNode } from 'react'
import { EnhanceScripts } from '@/components/enhance-scripts'
import { siteConfig } from '@/site.config'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={siteConfig.language} suppressHydrationWarning>
      <head>
        <EnhanceScripts />
      </head>
      <body>{children}</body>
    </html>
  )
}
