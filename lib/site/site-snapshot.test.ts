import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parseEnvironment } from './environment'
import { loadSite } from './site'
import { completeSnapshot, readSnapshot, writeCatalog } from './site-snapshot'

const root = await mkdtemp(join(tmpdir(), 'site-snapshot-'))
after(() => rm(root, { recursive: true }))

const article = (title: string, text: string): string =>
  `---\ntitle: "${title}"\ncategory: "Foundational Understanding"\ndimension: "Trust & Integrity"\ndifficulty: "foundational"\ntags: ["Trust"]\n---\n\n## Quick Answer\n\n${text}\n\n## What to look for\n\nA list:\n\n- one\n- [two](other.md)\n`

test('a site reads from its snapshot as it was', async () => {
  await mkdir(join(root, 'articles'))
  await writeFile(
    join(root, 'articles', 'one.md'),
    article('What is trust in a team?', 'People say what they see.'),
  )
  await writeFile(
    join(root, 'articles', 'other.md'),
    article('Why does trust fade?', 'Promises – “kept” – 信頼 are few.'),
  )
  const site = await loadSite(parseEnvironment({ CONTENT_DIR: root }), new Date('2026-01-01'))
  const { catalog, ...rest } = site
  await writeCatalog(join(root, 'snapshot'), catalog)
  await completeSnapshot(join(root, 'snapshot'), rest)
  const read = await readSnapshot(join(root, 'snapshot'))
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  assert.equal(read.catalog.articles.length, 2)
  assert.deepEqual(plain(read.catalog), plain(site.catalog))
  assert.deepEqual(read.relations, site.relations)
  assert.deepEqual(read.catalog.redirects, site.catalog.redirects)
  assert.equal(read.catalog.articles[0]?.body, read.catalog.articles[0]?.body)
})
