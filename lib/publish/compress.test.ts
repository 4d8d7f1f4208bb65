import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  await compressFiles(root, 11)
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
  assert.equal(chooseQuality('_next/static/chunks/site.css', 5000), 11)
})
