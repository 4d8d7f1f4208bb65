import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { joinLastOutput } from './last-output'
import { PublishError } from './publish-error'

const root = await mkdtemp(join(tmpdir(), 'last-output-'))
after(() => rm(root, { recursive: true }))

async function write(directory: string, names: readonly string[], text: string): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), text)
  }
}

const ofTag = (slug: string): readonly string[] => [`tags/${slug}.html`, `tags/${slug}.html.br`]

/** Output directory and last output with these files, joined; what is in the output directory then, by name. */
async function joinFiles(before: readonly string[], made: readonly string[], fresh: readonly string[]) {
  const directory = await mkdtemp(join(root, 'site-'))
  const [out, last] = [join(directory, 'out'), join(directory, 'last')]
  await write(last, before, 'old')
  await write(out, made, 'new')
  const plan = { program: '', fingerprints: new Map(), stale: [], fresh, last }
  await joinLastOutput(out, plan, ['cards/a.png'])
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return {
    texts: Object.fromEntries(files.map((file, index) => [file.slice(out.length + 1), texts[index]])),
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
  }
}

test('what is fresh stays, what is new comes in, everything else goes', async () => {
  const { texts, folders } = await joinFiles(
    [
      ...ofTag('kept'),
      ...ofTag('changed'),
      ...ofTag('withdrawn'),
      'cards/a.png',
      'old/feed.xml',
      'index.html',
    ],
    [...ofTag('changed'), 'index.html', 'new/feed.xml'],
    ['/tags/kept'],
  )
  assert.deepEqual(texts, {
    'cards/a.png': 'old',
    'index.html': 'new',
    'new/feed.xml': 'new',
    'tags/changed.html': 'new',
    'tags/changed.html.br': 'new',
    'tags/kept.html': 'old',
    'tags/kept.html.br': 'old',
  })
  assert.deepEqual(folders.sort(), ['cards', 'new', 'tags'])
})

test('a file that the last output should have is missed before anything is changed', async () => {
  await assert.rejects(
    () => joinFiles(['cards/a.png', ...ofTag('b')], ['index.html'], ['/tags/kept']),
    (error: unknown) =>
      error instanceof PublishError &&
      error.message === 'The last output has lost tags/kept.html. Build with --fresh.',
  )
})
