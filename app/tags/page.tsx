import { Cover } from '@/components/cover'
import { JsonLd } from '@/components/json-ld'
import { Page } from '@/components/page'
import { TagCloud } from '@/components/tag-cloud'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { listTagsNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'
import '@/components/styles/list.css'

export const generateMetadata = () => buildMetadata(fixedPages.tags)

export default async function TagsPage() {
  const { catalog } = await readSite()
  return (
    <Page catalog={catalog} path={paths.tags} lit={catalog.dimensions.map(({ slug }) => slug)}>
      <JsonLd nodes={listTagsNodes(catalog.tags)} />
      <Cover
        crumbs={trailOfFixed('Tags', paths.tags)}
        title="Tags"
        facts={<span>{catalog.tags.length} tags</span>}
      >
        <p className="answer lead">
          What the answers talk about, across all dimensions. The larger, the more answers.
        </p>
      </Cover>
      <div className="spread-all band">
        <TagCloud catalog={catalog} />
      </div>
    </Page>
  )
}
