import type { Catalog } from '@/lib/content/model'
import { listDimensionGroups } from '@/lib/reading/dimension-groups'
import { findHue } from '@/lib/reading/hue'
import { findLicence } from '@/lib/seo/licence'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { FIRST_PAINT } from './first-paint'

interface Props {
  readonly catalog: Catalog
  readonly license: string | undefined
  /** Whether the first paint waits for all that stands before the footer. */
  readonly isFirstPaint: boolean
}

export function SiteFooter({ catalog, license, isFirstPaint }: Props) {
  const { licence, organization } = siteConfig
  const { name, url } = findLicence(license)
  return (
    <footer className="footer far" id={isFirstPaint ? FIRST_PAINT : undefined}>
      <nav className="groups" aria-label="All dimensions">
        {listDimensionGroups(catalog).map(({ category, dimensions }) => (
          <div key={category?.slug ?? ''} data-hue={category && findHue(catalog, category)}>
            {category && (
              <h2>
                <a href={href(paths.category(category.slug))}>{category.name}</a>
              </h2>
            )}
            {dimensions.map((dimension) => (
              <a key={dimension.slug} href={href(paths.dimension(dimension.slug))}>
                {dimension.name}
              </a>
            ))}
          </div>
        ))}
      </nav>
      <p className="imprint">
        <a href={organization.url}>© {licence.holder}</a>
        {url === undefined ? (
          <span>{name}</span>
        ) : (
          <a rel="license" href={url}>
            {name}
          </a>
        )}
        <a href={href(paths.feed)}>Feed</a>
        <a href={href(paths.llms)}>llms.txt</a>
      </p>
    </footer>
  )
}
