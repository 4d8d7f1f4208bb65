import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { chooseQuality, compressFiles } from './compress'

const root = await mkdtemp(join(tmpdir(), 'compress-'))
after(() => rm(root, { recursive: true }))

test('text files get copies that unpack to the same bytes; small and packed files get none', async () => {
  const page = '<p>Clear goals, said twice. Clear goals, said twice.</p>'.repeat(20)
  await writeFile(join(root, 'a.html'), page)
  await writeFile(join(root, 'small.txt'), 'short')
  await writeFile(join(root, 'picture.png'), page)
  await compressFiles(root, { articles: 80 })
  assert.deepEqual((await readdir(root)).sort(), [
    'a.html',
    'a.html.br',
    'a.html.gz',
    'picture.png',
    'small.txt',
  ])
  assert.equal(brotliDecompressSync(await readFile(join(root, 'a.html.br'))).toString(), page)
  assert.equal(gunzipSync(await readFile(join(root, 'a.html.gz'))).toString(), page)
})

test('arrival pages of a small site are compressed better than those of a large one', () => {
  assert.equal(chooseQuality('insights/clear-goals.html', 80), 10)
  assert.equal(chooseQuality('insights/clear-goals/share.html', 80), 9)
  assert.equal(chooseQuality('insights/clear-goals.html', 5000), 9)
  assert.equal(chooseQuality('assets/search/83261e8bc64f/texts-1.json', 80), 10)
  assert.equal(chooseQuality('assets/search/83261e8bc64f/texts-1.json', 5000), 9)
  assert.equal(chooseQuality('_next/static/chunks/site.css', 5000), 11)
})

test('copies of what did not change are taken from the last output', async () => {
  const [last, now] = [join(root, 'last'), join(root, 'now')]
  const [same, changed] = ['<p>The same words.</p>'.repeat(40), '<p>Other words here.</p>'.repeat(40)]
  for (const directory of [last, now]) {
    await mkdir(directory)
    await writeFile(join(directory, 'same.html'), same)
  }
  await writeFile(join(last, 'changed.html'), same)
  await writeFile(join(now, 'changed.html'), changed)
  await writeFile(join(now, 'new.html'), changed)
  await compressFiles(last, { articles: 80 })
  await compressFiles(now, { articles: 80, last })
  const inodes = await Promise.all([last, now].map((directory) => stat(join(directory, 'same.html.br'))))
  assert.equal(inodes[0]?.ino, inodes[1]?.ino)
  for (const name of ['changed.html.br', 'new.html.br'])
    assert.equal(brotliDecompressSync(await readFile(join(now, name))).toString(), changed)
})
