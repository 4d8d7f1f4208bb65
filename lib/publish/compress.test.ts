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
  await compressFiles(root)
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

test('quality falls with the number of pages, and for very large files', () => {
  assert.equal(chooseQuality({ name: 'a.html', bytes: 20_000, files: 100 }), 11)
  assert.equal(chooseQuality({ name: 'a.html', bytes: 20_000, files: 700 }), 10)
  assert.equal(chooseQuality({ name: 'a.html', bytes: 20_000, files: 20_000 }), 9)
  assert.equal(chooseQuality({ name: 'assets/page-ABC.js', bytes: 20_000, files: 20_000 }), 11)
  assert.equal(chooseQuality({ name: 'llms-full.txt', bytes: 30_000_000, files: 100 }), 6)
})
