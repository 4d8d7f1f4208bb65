import { notFound } from 'next/navigation'
import { Breadcrumb } from '@/components/breadcrumb'
import { Markdown } from '@/components/markdown'
import { findCategory, listDimensionsIn } from '@/lib/content/queries'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeGroup } from '@/lib/seo/page-head'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfCategory } from '@/lib/site/trail'

type Props = PageProps<'/categories/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const { catalog } = await readSite()
  return catalog.categories.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const category = findCategory(catalog, (await params).slug)
  return category ? buildMetadata(describeGroup(category)) : {}
}

export default async function CategoryPage({ params }: Props) {
  const { catalog } = await readSite()
  const category = findCategory(catalog, (await params).slug)
  if (!category) notFound()
  return (
    <>
      <Breadcrumb crumbs={trailOfCategory(category.name, category.slug)} />
      <h1>{category.title}</h1>
      <Markdown tree={category.body.tree} />
      {category.body.callToAction && <Markdown tree={category.body.callToAction} />}
      <ul>
        {listDimensionsIn(catalog, category.slug).map((dimension) => (
          <li key={dimension.slug}>
            <a href={href(paths.dimension(dimension.slug))}>{dimension.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
