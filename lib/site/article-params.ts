import { readSite } from './site'

/** Parameters of the pages of articles that a build has to make. */
export async function listArticleParams(): Promise<{ slug: string }[]> {
  const { catalog, stale } = await readSite()
  return catalog.articles.filter(({ slug }) => stale?.has(slug) ?? true).map(({ slug }) => ({ slug }))
}
