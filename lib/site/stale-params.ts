import { paths } from './paths'
import { readSite } from './site'

/** Parameters of the pages of articles that a build has to make. */
export async function listArticleParams(): Promise<{ slug: string }[]> {
  const { catalog, stale } = await readSite()
  return catalog.articles
    .filter(({ slug }) => stale?.has(paths.article(slug)) ?? true)
    .map(({ slug }) => ({ slug }))
}

/** Parameters of the pages of tags that a build has to make. */
export async function listTagParams(): Promise<{ tag: string }[]> {
  const { catalog, stale } = await readSite()
  return catalog.tags
    .filter(({ slug }) => stale?.has(paths.tag(slug)) ?? true)
    .map(({ slug }) => ({ tag: slug }))
}
