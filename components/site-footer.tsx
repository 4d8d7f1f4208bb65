import { siteConfig } from '@/site.config'

export function SiteFooter() {
  const { licence, organization } = siteConfig
  return (
    <footer>
      <p>
        © {licence.holder}.{' '}
        <a rel="license" href={licence.url}>
          {licence.name}
        </a>
      </p>
      <p>
        <a href={organization.url}>{organization.name}</a>
      </p>
    </footer>
  )
}
