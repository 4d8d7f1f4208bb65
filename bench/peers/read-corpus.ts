import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { buildSlug } from '@/lib/content/slug'

/** An article of a generated collection, in the parts that any generator can draw. */
export interface PeerArticle {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly dimension: string
  readonly tags: readonly string[]
  /** Pages of the dimension and of the tags. */
  readonly places: readonly Place[]
  readonly answer: string
  /** Markdown of the sections, without links. */
  readonly text: string
  readonly related: readonly { readonly slug: string; readonly title: string }[]
}

interface Place {
  readonly path: string
  readonly name: string
}

/** A dimension or a tag with its articles. */
export interface PeerGroup extends Place {
  readonly articles: readonly PeerArticle[]
}

export interface PeerCorpus {
  readonly articles: readonly PeerArticle[]
  readonly groups: readonly PeerGroup[]
}

const fieldsSchema = z.object({
  title: z.string(),
  dimension: z.string(),
  tags: z.array(z.string()),
  meta_description: z.string(),
})

/** The articles that `generateCorpus` wrote, and what they are grouped by. Only its files have this shape. */
export async function readCorpus(directory: string): Promise<PeerCorpus> {
  const folder = join(directory, 'articles')
  const articles: PeerArticle[] = []
  for (const name of (await readdir(folder)).sort())
    articles.push(parseArticle(name.replace(/\.md$/, ''), await readFile(join(folder, name), 'utf8')))
  return { articles, groups: groupArticles(articles) }
}

function parseArticle(slug: string, source: string): PeerArticle {
  const [, matter = '', answer = '', text = '', list = ''] =
    /^---\n([\s\S]*?)\n---\n\n## Quick Answer\n\n(.*)\n\n([\s\S]*?)\n## Related Content\n\n([\s\S]*)$/.exec(
      source,
    ) ?? []
  const { title, dimension, tags, meta_description: description } = fieldsSchema.parse(parse(matter))
  const related = [...list.matchAll(/\[(.+)\]\((.+)\.md\)/g)].map(([, title = '', slug = '']) => ({
    slug,
    title,
  }))
  const unique = [...new Set(tags)]
  const places = [placeOf('dimensions', dimension), ...unique.map((tag) => placeOf('tags', tag))]
  return { slug, title, description, dimension, tags: unique, places, answer, text, related }
}

function placeOf(folder: string, name: string): Place {
  return { path: `/${folder}/${buildSlug(name)}/`, name }
}

function groupArticles(articles: readonly PeerArticle[]): readonly PeerGroup[] {
  const groups = new Map<string, Place & { articles: PeerArticle[] }>()
  for (const article of articles)
    for (const place of article.places) {
      const group = groups.get(place.path) ?? { ...place, articles: [] }
      group.articles.push(article)
      groups.set(place.path, group)
    }
  return [...groups.values()]
}
