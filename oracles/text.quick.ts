import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { assertNone } from './assert-none'
import { contentDirectory, listArticlePages, listFiles, listPages, readSiteFile, textOf } from './built-site'

const parser = new MarkdownIt({ html: true })

const wordsOfText = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of a Markdown text without its front matter or the facts that open a twin, its marks and its link targets. */
function wordsOfMarkdown(markdown: string): readonly string[] {
  const body = markdown
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/^- (?:Authors|Publisher|URL|Published|Updated|Licence|All questions): .*$/gm, '')
    .replace(/\[\^[^\]]+\]:?|\[!\w+\]/g, ' ')
  const html = load(parser.render(body))
  return wordsOfText(textOf(html, 'body'))
}

/** Part of the words, each counted as often as it occurs, that the other text holds too. */
function shareOf(words: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1)
  let found = 0
  for (const word of words) {
    const left = counts.get(word) ?? 0
    if (left > 0) found++
    counts.set(word, left - 1)
  }
  // A handful of words may be missing from a short text: the heading of its answer.
  return words.length - found <= 3 ? 1 : found / words.length
}

const sources = new Map(
  listFiles(contentDirectory)
    .filter((file) => file.endsWith('.md') && !/[\\/](dimensions|categories)[\\/]/.test(file))
    .map((file) => [basename(file, '.md'), readFileSync(file, 'utf8')]),
)

test('99 % of the words of each twin are on its page', () => {
  const pages = listPages().filter(({ $ }) => $('link[type="text/markdown"]').length > 0)
  if (pages.length <= listArticlePages().length) throw new Error('only articles have twins')
  const faults = pages.flatMap(({ path, $ }) => {
    const share = shareOf(wordsOfMarkdown(readSiteFile(`${path}.md`)), wordsOfText(textOf($, 'body')))
    return share < 0.99 ? [`${path}: ${(100 * share).toFixed(1)} %`] : []
  })
  assertNone(faults)
})

test('99 % of the words of each source are in its twin and on its page', {
  skip: process.env.SOURCE_IS_CUT === '1',
}, () => {
  const faults = listArticlePages().flatMap(({ path, $ }) => {
    const source = sources.get(basename(path))
    if (source === undefined) return [`${path}: no source`]
    const words = wordsOfMarkdown(source)
    const inPage = shareOf(words, wordsOfText(textOf($, 'body')))
    const inTwin = shareOf(words, wordsOfMarkdown(readSiteFile(`${path}.md`)))
    return Math.min(inPage, inTwin) < 0.99
      ? [`${path}: page ${(100 * inPage).toFixed(1)} %, twin ${(100 * inTwin).toFixed(1)} %`]
      : []
  })
  assertNone(faults)
})
