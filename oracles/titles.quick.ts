import assert from 'node:assert/strict'
import { relative } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { validateXML } from 'xmllint-wasm'
import { assertNone } from './assert-none'
import {
  type BuiltPage,
  canonicalOf,
  hasType,
  isIndexable,
  listArticlePages,
  listFiles,
  listNodes,
  origin,
  readPage,
  readSiteFile,
  siteDirectory,
  squeeze,
} from './built-site'

const markdown = new MarkdownIt({ html: true })
const rss = load(readSiteFile('feed.xml'), { xml: true })
const rssTitles = new Map(
  rss('item')
    .toArray()
    .map((item) => [rss('link', item).text(), rss('title', item).first().text()]),
)
const jsonTitles = new Map<string, string>(
  JSON.parse(readSiteFile('feed.json')).items.map((item: Record<string, string>) => [item.url, item.title]),
)
const llms = load(markdown.render(readSiteFile('llms.txt')))
const llmsTitles = new Map(
  llms('a')
    .toArray()
    .map((link) => [llms(link).attr('href') ?? '', llms(link).text()]),
)
const searched = listFiles(siteDirectory)
  .filter((file) => /\/assets\/search\/.*\.json$/.test(file))
  .map((file) => JSON.stringify(JSON.parse(readSiteFile(relative(siteDirectory, file)))))
  .join('\n')

/** Every place that names an article, and the words it uses there. */
function listSaid(page: BuiltPage): Readonly<Record<string, string | undefined>> {
  const canonical = canonicalOf(page) ?? ''
  const { path } = page
  const share = readPage(`${path.slice(1)}/share.html`, `${path}/share`)
  const twin = load(markdown.render(readSiteFile(`${path}.md`)))
  const isListed = isIndexable(page) && canonical.startsWith(`${origin}/`)
  return {
    'structured data': String(listNodes(page).find((node) => hasType(node, 'Article'))?.headline),
    twin: squeeze(twin('h1').text()),
    'share page': squeeze(share.$('.cover .answer a').first().text()),
    ...(isListed && rssTitles.has(canonical) ? { RSS: rssTitles.get(canonical) } : {}),
    ...(isListed && jsonTitles.has(canonical) ? { 'JSON Feed': jsonTitles.get(canonical) } : {}),
    ...(isListed ? { 'llms.txt': llmsTitles.get(`${origin}${path}.md`) } : {}),
  }
}

test('an article has the same title, letter for letter, wherever it is named', () => {
  const faults = listArticlePages().flatMap((page) => {
    const title = squeeze(page.$('h1').text())
    const wrong = Object.entries(listSaid(page)).filter(([, said]) => said !== title)
    return [
      ...wrong.map(([place, said]) => `${page.path}: ${place} says “${said}”`),
      ...(searched.includes(JSON.stringify(title).slice(1, -1)) ? [] : [`${page.path}: not in the search`]),
    ]
  })
  assertNone(faults)
})

test('every XML file is well formed', async () => {
  const xml = listFiles(siteDirectory)
    .filter((file) => /\.(xml|svg)$/.test(file) && !file.includes('/media/'))
    .map((file) => relative(siteDirectory, file))
  assert.ok(xml.includes('feed.xml') && xml.includes('sitemap.xml') && xml.includes('opensearch.xml'))
  // All QR codes are written alike; one of them will do.
  const judged = xml.filter(
    (name) => !name.endsWith('/qr.svg') || name === xml.find((other) => other.endsWith('/qr.svg')),
  )
  const files = judged.map((fileName) => ({ fileName, contents: readSiteFile(fileName) }))
  for (const file of files) {
    const { errors } = await validateXML({ xml: [file], normalization: 'c14n' })
    assert.deepEqual(
      errors.map(({ message }) => message),
      [],
      file.fileName,
    )
  }
  const { errors } = await validateXML({
    xml: [{ fileName: 'x', contents: '<a>&</a>' }],
    normalization: 'c14n',
  })
  assert.notDeepEqual(errors, [])
})

test('a redirect is one line of two paths and a number', () => {
  for (const line of readSiteFile('_redirects').split('\n').filter(Boolean))
    assert.match(line, /^\/[\w./~-]* \/[\w./~-]* 301$/)
})
