import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parseEnvironment } from '@/lib/site/environment'
import { loadSite } from '@/lib/site/site'
import { listFingerprints } from './fingerprints'

const root = await mkdtemp(join(tmpdir(), 'fingerprints-'))
after(() => rm(root, { recursive: true }))

const article = (title: string, text: string, more = ''): string =>
  `---\ntitle: "${title}"\ncategory: "Foundational Understanding"\ndimension: "Trust"\ndifficulty: "foundational"\ntags: ["Trust"]\n${more}---\n\n## Quick Answer\n\nAn answer about ${title}.\n\n## More\n\n${text}\n`

const FILES: Readonly<Record<string, string>> = {
  'dimensions/trust.md':
    '---\ntitle: "Trust"\nsummary: "How people come to rely on each other."\n---\n\nAbout trust.\n',
  'articles/a.md': article('Why does trust fade?', 'Promises are forgotten.', 'related: ["b"]\n'),
  'articles/b.md': article('What is a promise?', 'A promise is a plan that others build on.'),
  'articles/c.md': article('Who decides about money?', 'Budgets say who decides.'),
  'articles/d.md': article('How do you measure distance?', 'With a rule.'),
}

/** Paths whose pages change with the files. */
async function listChanged(changes: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = async (files: Readonly<Record<string, string>>) => {
    const directory = await mkdtemp(join(root, 'content-'))
    for (const folder of ['articles', 'dimensions']) await mkdir(join(directory, folder))
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text)
    return listFingerprints(
      await loadSite(parseEnvironment({ CONTENT_DIR: directory }), new Date('2026-01-01')),
    )
  }
  const before = await read(FILES)
  const now = await read({ ...FILES, ...changes })
  return [...now].filter(([path, fingerprint]) => before.get(path) !== fingerprint).map(([path]) => path)
}

test('nothing changes without a change', async () => {
  assert.deepEqual(await listChanged({}), [])
})

test('text that only its own page shows changes only that page', async () => {
  const text = FILES['articles/d.md'] ?? ''
  assert.deepEqual(await listChanged({ 'articles/d.md': text.replace('With a rule.', 'With a rod.') }), [
    '/insights/d',
  ])
})

test('a new title changes the pages that name it, those of its tags too', async () => {
  const text = FILES['articles/b.md'] ?? ''
  const changed = await listChanged({ 'articles/b.md': text.replace('What is a promise?', 'What is a vow?') })
  assert.ok(
    changed.includes('/insights/a') && changed.includes('/insights/b') && changed.includes('/tags/trust'),
  )
})

test('what every page shows changes every page', async () => {
  const text = FILES['dimensions/trust.md'] ?? ''
  const changed = await listChanged({ 'dimensions/trust.md': text.replace('rely', 'count') })
  assert.equal(changed.length, 5)
})
