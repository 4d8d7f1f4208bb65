import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { SharePage } from '@/components/share/share-page'
import type { Article, Catalog } from '@/lib/content/model'
import { canonicalOf, describeShare } from '@/lib/seo/page-head'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'

/**
 * Writes the share pages of articles, given by their paths, into a built site that holds the one of the first of
 * them: what Next.js takes 40 ms for is done in two. Head, style sheets and scripts are those of that page; title,
 * description and address are put in.
 */
export async function writeSharePages(
  catalog: Catalog,
  made: ReadonlySet<string>,
  directory: string,
): Promise<void> {
  const articles = catalog.articles.filter(({ slug }) => made.has(paths.article(slug)))
  const [first] = articles
  if (!first) return
  const model = fileOf(first, directory)
  const fill = readHead(await readFile(model, 'utf8'), first)
  for (const ending of ['.br', '.gz']) await rm(`${model}${ending}`, { force: true })
  for (const article of articles) {
    const file = fileOf(article, directory)
    await mkdir(dirname(file), { recursive: true })
    const body = renderToStaticMarkup(<SharePage catalog={catalog} article={article} />)
    await writeFile(file, `${fill(article)}<body>${body}</body></html>`)
  }
}

const fileOf = ({ slug }: Article, directory: string): string => join(directory, `${paths.share(slug)}.html`)

/** What the head of a share page says of its article, as HTML. */
function listWords(article: Article): readonly string[] {
  const head = describeShare(article, siteConfig.brand)
  return [head.title, head.description, canonicalOf(head)].map((text) => renderToStaticMarkup(text))
}

/** Reads the head of a page, and returns what makes it that of another article. */
function readHead(html: string, first: Article): (article: Article) => string {
  const head = html.slice(0, html.indexOf('<body>'))
  const known = listWords(first)
  const missing = known.find((words) => !head.includes(words))
  if (missing !== undefined) throw new Error(`The head of ${paths.share(first.slug)} does not say ${missing}`)
  const pattern = new RegExp(
    known.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  )
  return (article) => {
    const words = listWords(article)
    return head.replace(pattern, (found) => words[known.indexOf(found)] ?? found)
  }
}
