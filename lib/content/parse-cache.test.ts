import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeExample } from './example-content'
import { ParseCache } from './parse-cache'

const root = await mkdtemp(join(tmpdir(), 'parsed-'))
after(() => rm(root, { recursive: true }))

const path = join(root, 'clear-goals.md')
const source = { type: 'article', slug: 'clear-goals', file: 'articles/clear-goals.md' } as const

async function pack(program: string): Promise<Buffer> {
  await writeFile(path, writeExample())
  const cache = new ParseCache()
  await cache.parse(path, 'first', source)
  const packed = cache.pack(program)
  assert.ok(packed)
  return packed
}

test('a later process gets the same document, and packs nothing again', async () => {
  const packed = await pack('a')
  const parsed = await new ParseCache().parse(path, 'first', source)
  const later = new ParseCache()
  later.unpack(packed, 'a')
  await writeFile(path, 'not read')
  assert.deepEqual(await later.parse(path, 'first', source), parsed)
  assert.ok(parsed.document)
  assert.equal(later.pack('a'), undefined)
})

test('a changed file is parsed again', async () => {
  const later = new ParseCache()
  later.unpack(await pack('a'), 'a')
  await writeFile(path, writeExample().replace(/^title: .*$/m, 'title: "Another title?"'))
  assert.equal((await later.parse(path, 'second', source)).document?.title, 'Another title?')
  assert.ok(later.pack('a'))
})

test('what another program has parsed is not taken up', async () => {
  const later = new ParseCache()
  later.unpack(await pack('a'), 'b')
  await writeFile(path, 'no article')
  assert.equal((await later.parse(path, 'first', source)).document, undefined)
})

test('a deleted file does not stay', async () => {
  const packed = await pack('a')
  const later = new ParseCache()
  later.unpack(packed, 'a')
  const repacked = later.pack('a')
  assert.ok(repacked && repacked.length < packed.length / 2)
})
