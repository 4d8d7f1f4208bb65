import { paths } from './paths'
import { readSite } from './site'

/** Parameters of the pages of articles that Next.js makes: of all, or of those that show a build how the others look. */
export async function listArticleParams(): Promise<{ slug: string }[]> {
  const { catalog, models } = await readSite()
  return catalog.articles
    .filter(({ slug }) => models?.has(paths.article(slug)) ?? true)
    .map(({ slug }) => ({ slug }))
}

/** The same for the pages of tags. */
export async function listTagParams(): Promise<{ tag: string }[]> {
  const { catalog, models } = await readSite()
  return catalog.tags
    .filter(({ slug }) => models?.has(paths.tag(slug)) ?? true)
    .map(({ slug }) => ({ tag: slug }))
}
