import { Breadcrumb } from '@/components/breadcrumb'
import { listArticlesTagged } from '@/lib/content/queries'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'

export const generateMetadata = () => buildMetadata(fixedPages.tags)

export default async function TagsPage() {
  const { catalog } = await readSite()
  return (
    <>
      <Breadcrumb crumbs={trailOfFixed('Tags', paths.tags)} />
      <h1>{catalog.tags.length} tags</h1>
      <ul>
        {catalog.tags.map((tag) => (
          <li key={tag.slug}>
            <a href={href(paths.tag(tag.slug))}>{tag.label}</a> (
            {listArticlesTagged(catalog, tag.slug).length})
          </li>
        ))}
      </ul>
    </>
  )
}
