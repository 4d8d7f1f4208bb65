import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { siteConfig } from '@/site.config'
import './globals.css'

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={siteConfig.language}>
      <body>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <SiteHeader />
        <main id="main">{children}</main>
        <SiteFooter />
      </body>
    </html>
  )
}
