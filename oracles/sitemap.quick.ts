import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { validateXML } from 'xmllint-wasm'
import { canonicalOf, isIndexable, listPages, origin, readSiteFile } from './built-site'

const sitemap = readSiteFile('sitemap.xml')
const decode = (text: string): string => text.replace(/&apos;/g, "'").replace(/&amp;/g, '&')
const locations = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, text = '']) => decode(text))

async function judge(text: string): Promise<readonly string[]> {
  const root = dirname(createRequire(import.meta.url).resolve('sitemap/package.json'))
  const result = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: text }],
    schema: [readFileSync(join(root, 'schema/sitemap.xsd'), 'utf8')],
  })
  return result.errors.map((error) => error.message)
}

test('the sitemap is valid against the schema of sitemaps.org, which would refuse a wrong one', async () => {
  assert.deepEqual(await judge(sitemap), [])
  assert.notDeepEqual(
    await judge(sitemap.replace('<loc>', '<location>').replace('</loc>', '</location>')),
    [],
  )
})

test('the sitemap lists exactly the pages that may be indexed and are their own original', () => {
  const pages = listPages()
    .filter(isIndexable)
    .flatMap((page) => canonicalOf(page) ?? [])
    .filter((url) => url.startsWith(`${origin}/`))
  assert.deepEqual([...locations].sort(), [...pages].sort())
  assert.equal(new Set(locations).size, locations.length)
  assert.ok(!/<(priority|changefreq)>/.test(sitemap))
})
