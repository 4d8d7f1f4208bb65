import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'

export function SiteHeader() {
  return (
    <header>
      <a href={href(paths.home)}>{siteConfig.name}</a>
      <nav aria-label="Main">
        {siteConfig.navigation.map(({ label, path }) => (
          <a key={path} href={href(path)}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  )
}
