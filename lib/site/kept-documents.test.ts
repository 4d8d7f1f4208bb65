import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeExample } from '@/lib/content/example-content'
import { readContent } from '@/lib/content/read-content'
import { openKeptDocuments } from './kept-documents'

const root = await mkdtemp(join(tmpdir(), 'kept-'))
const kept = join(root, 'kept')
await mkdir(join(root, 'articles'))
await writeFile(join(root, 'articles', 'why.md'), writeExample())
after(() => rm(root, { recursive: true }))

async function load(): Promise<string | undefined> {
  const documents = await openKeptDocuments(root, kept)
  const { results } = await readContent(root, documents.cache)
  await documents.save()
  return results[0]?.document?.title
}

test('documents are there again, and a spoilt file costs nothing but time', async () => {
  assert.equal(await load(), 'Why do plans slip?')
  const [name = ''] = await readdir(kept)
  assert.equal(await load(), 'Why do plans slip?')
  await writeFile(join(kept, name), 'spoilt')
  assert.equal(await load(), 'Why do plans slip?')
})
