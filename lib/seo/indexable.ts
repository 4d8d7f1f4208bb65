import type { Catalog } from '@/lib/content/model'
import { listArticlesTagged } from '@/lib/content/queries'
import { siteConfig } from '@/site.config'
import { fixedPages } from './fixed-pages'
import { describeArticle, describeGroup, describeTag, type PageHead } from './page-head'

/** Heads of all pages that search engines may list, with the day of the last change where it is known. Fixed pages first, then reading order. */
export function listIndexable(
  catalog: Catalog,
): readonly { readonly head: PageHead; readonly updated: string | undefined }[] {
  const documents = [
    ...catalog.categories.map((page) => ({ head: describeGroup(catalog, page), updated: page.updated })),
    ...catalog.dimensions.map((page) => ({ head: describeGroup(catalog, page), updated: page.updated })),
    ...catalog.articles.map((article) => ({
      head: describeArticle(catalog, article),
      updated: article.updated,
    })),
  ]
  const tags = catalog.tags.map((tag) =>
    describeTag(tag, listArticlesTagged(catalog, tag.slug).length, siteConfig.brand),
  )
  return [
    ...[...Object.values(fixedPages), ...tags].map((head) => ({ head, updated: undefined })),
    ...documents,
  ].filter(({ head }) => head.isIndexable)
}
