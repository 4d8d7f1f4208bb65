import { Cover } from '@/components/cover'
import { DimensionMap } from '@/components/dimension-map'
import { JsonLd } from '@/components/json-ld'
import { Page } from '@/components/page'
import { fixedPages } from '@/lib/seo/fixed-pages'
import { listDimensionsNodes } from '@/lib/seo/json-ld/page-nodes'
import { buildMetadata } from '@/lib/seo/metadata'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfFixed } from '@/lib/site/trail'
import '@/components/styles/map.css'

export const generateMetadata = () => buildMetadata(fixedPages.dimensions)

export default async function DimensionsPage() {
  const { catalog, relations } = await readSite()
  return (
    <Page catalog={catalog} path={paths.dimensions} lit={catalog.dimensions.map(({ slug }) => slug)}>
      <JsonLd nodes={listDimensionsNodes(catalog.dimensions)} />
      <Cover
        crumbs={trailOfFixed('Dimensions', paths.dimensions)}
        title={`${catalog.dimensions.length} dimensions`}
      >
        <p className="answer lead">
          Each question belongs to one dimension; most answers point to another. Together they say what an
          organization is made of, and where it gives way.
        </p>
      </Cover>
      <section className="spread band" aria-labelledby="map">
        <div>
          <h2 id="map">The map</h2>
          <p className="quiet">
            A stroke is a question. An arc joins two dimensions whose answers point at each other: the
            thicker, the more often.
          </p>
        </div>
        <DimensionMap catalog={catalog} relations={relations} />
      </section>
      {catalog.categories.map((category) => (
        <section key={category.slug} className="spread band" aria-labelledby={`about_${category.slug}`}>
          <h2 id={`about_${category.slug}`}>
            <a href={href(paths.category(category.slug))}>{category.name}</a>
          </h2>
          <p>{category.summary}</p>
        </section>
      ))}
    </Page>
  )
}
