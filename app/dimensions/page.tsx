import { Breadcrumb } from '@/components/breadcrumb'
import { listArticlesIn } from '@/lib/content/queries'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'

export const generateMetadata = () => buildMetadata(fixedPages.dimensions)

export default async function DimensionsPage() {
  const { catalog } = await readSite()
  return (
    <>
      <Breadcrumb crumbs={trailOfFixed('Dimensions', paths.dimensions)} />
      <h1>{catalog.dimensions.length} dimensions</h1>
      <ul>
        {catalog.dimensions.map((dimension) => (
          <li key={dimension.slug}>
            <a href={href(paths.dimension(dimension.slug))}>{dimension.name}</a> (
            {listArticlesIn(catalog, dimension.slug).length})<p>{dimension.summary}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
