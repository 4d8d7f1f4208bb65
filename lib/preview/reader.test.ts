import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { PreviewReader } from './reader'
import type { View } from './view'

const surroundings = {
  brand: 'B',
  siteUrl: 'https://example.com',
  ownHosts: new Set(['example.com']),
  changedDays: new Map(),
}
const now = new Date('2026-03-01T09:00:00Z')
const everything: View = { scope: 'all', asOf: undefined }

const article = (title: string, extra = '', body = 'Text.') =>
  `---\ntitle: ${title}\ndimension: D\ncategory: Diagnosis & Patterns\ndifficulty: advanced\n${extra}---\n## Quick Answer\n\nYes.\n\n## More\n\n${body}\n`

async function writeDirectory(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'preview-'))
  await mkdir(join(directory, 'articles'))
  await mkdir(join(directory, 'dimensions'))
  await writeFile(join(directory, 'dimensions', 'd.md'), '---\ntitle: D\n---\nText.\n')
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, 'articles', name), text)
  return directory
}

function createReader(directory: string, repeats: 'find' | 'keep' = 'find') {
  const reader = new PreviewReader(directory, repeats)
  return async (view = everything, instant = now) => {
    await new Promise((resolve) => setTimeout(resolve, 12))
    return reader.read(view, instant, surroundings)
  }
}

test('a link for one draft shows that draft, the public site, and no other draft', async () => {
  const directory = await writeDirectory({
    'public.md': article('Public', '', 'See [one](./one.md) and [two](./two.md).'),
    'one.md': article('One', 'status: draft\n', 'See [two](./two.md).'),
    'two.md': article('Two', 'status: draft\n'),
    'later.md': article('Later', 'publish_at: 2026-04-01T09:00Z\n'),
  })
  const read = createReader(directory)
  const { catalog } = await read({ scope: '/insights/one', asOf: undefined })
  assert.deepEqual(catalog.articles.map(({ slug }) => slug).sort(), ['one', 'public'])
  assert.deepEqual(
    catalog.articles.flatMap(({ body }) => body.links.map(({ href }) => href)),
    [undefined, '/insights/one', undefined],
  )
  await rm(directory, { recursive: true })
})

test('the site as it will be shows what is scheduled for then, and no draft', async () => {
  const directory = await writeDirectory({
    'later.md': article('Later', 'publish_at: 2026-04-01T09:00Z\n'),
    'gone.md': article('Gone', 'unpublish_at: 2026-03-15T00:00Z\n'),
    'draft.md': article('Draft', 'status: draft\n'),
  })
  const read = createReader(directory)
  const slugsAt = async (asOf: string | undefined) => {
    const { catalog } = await read({ scope: 'all', asOf: asOf === undefined ? undefined : new Date(asOf) })
    return catalog.articles.map(({ slug }) => slug).sort()
  }
  assert.deepEqual(await slugsAt('2026-03-01T09:00Z'), ['gone'])
  assert.deepEqual(await slugsAt('2026-04-01T08:59Z'), [])
  assert.deepEqual(await slugsAt('2026-04-01T09:00Z'), ['later'])
  assert.deepEqual(await slugsAt(undefined), ['draft', 'gone', 'later'])
  await rm(directory, { recursive: true })
})

test('only a changed file is parsed again, and what did not change is the same object', async () => {
  const directory = await writeDirectory({ 'a.md': article('A'), 'b.md': article('B') })
  const read = createReader(directory)
  const before = await read()
  assert.equal((await read()).version, before.version)
  await writeFile(join(directory, 'articles', 'a.md'), article('A', '', 'Other text.'))
  const after = await read()
  const bodyOf = (content: typeof before, slug: string) =>
    content.catalog.articles.find((candidate) => candidate.slug === slug)?.body.tree
  assert.notEqual(after.version, before.version)
  assert.equal(bodyOf(after, 'b'), bodyOf(before, 'b'))
  assert.notEqual(bodyOf(after, 'a'), bodyOf(before, 'a'))
  await rm(directory, { recursive: true })
})

test('new, renamed, broken, mended and deleted files are seen, and links to them follow', async () => {
  const directory = await writeDirectory({ 'a.md': article('A', '', 'See [b](./b.md#more).') })
  const at = (name: string) => join(directory, 'articles', name)
  const read = createReader(directory)
  const look = async () => {
    const { catalog, problems } = await read()
    const link = catalog.articles.find(({ slug }) => slug === 'a')?.body.links[0]?.href
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    return {
      slugs: catalog.articles
        .map(({ slug }) => slug)
        .sort()
        .join(),
      link,
      errors: errors.join(),
    }
  }
  assert.deepEqual(await look(), { slugs: 'a', link: undefined, errors: '' })
  await writeFile(at('b.md'), article('B'))
  assert.deepEqual(await look(), { slugs: 'a,b', link: '/insights/b#more', errors: '' })
  await writeFile(at('b.md'), article('B').replace('## More', '## Less'))
  assert.deepEqual(await look(), { slugs: 'a,b', link: '/insights/b', errors: '' })
  await writeFile(at('b.md'), article('B').replace('advanced', 'hard'))
  assert.deepEqual(await look(), { slugs: 'a', link: undefined, errors: 'field-value' })
  await writeFile(at('b.md'), article('B'))
  assert.deepEqual(await look(), { slugs: 'a,b', link: '/insights/b#more', errors: '' })
  await rename(at('b.md'), at('c.md'))
  assert.deepEqual(await look(), { slugs: 'a,c', link: '/insights/c', errors: '' })
  await rm(at('c.md'))
  assert.deepEqual(await look(), { slugs: 'a', link: undefined, errors: '' })
  await rm(directory, { recursive: true })
})

test('a changed text gives what a fresh reading gives', async () => {
  const directory = await writeDirectory({
    'a.md': article('A', '', 'See [b](./b.md#more) and [none](./none.md).'),
    'b.md': article('B', 'status: draft\n'),
  })
  await writeFile(join(directory, 'articles', 'Bad Name.md'), 'x')
  const reader = createReader(directory, 'keep')
  const hidden: View = { scope: '/insights/none', asOf: undefined }
  const read = async () => [await reader(), await reader(hidden)] as const
  await read()
  const edits: readonly (readonly [string, string | undefined])[] = [
    ['a.md', article('A', '', 'See [b](./b.md#less).')],
    ['b.md', article('B', 'status: draft\n', 'Other [a](./a.md).')],
    ['b.md', article('B', 'status: draft\n').replace('## Quick Answer', '## Opening')],
    ['b.md', article('B', 'status: draft\n', '![](images/none.png)')],
    ['a.md', article('A again', '', 'Text.')],
    ['a.md', article('A again', 'tags: [x]\n', 'Text.')],
    ['a.md', 'broken'],
    ['a.md', article('A', '', '[c](./c.md) [home](https://example.com/) [C](https://example.com/)')],
    [
      'c.md',
      article(
        'C',
        '',
        'See [a](./a.md), [a](/insights/a/related), [d](../dimensions/d.md), [all](/insights).',
      ),
    ],
    ['e.md', article('E', 'tags: [x]\n', 'See [tag](/tags/x), [c](./c.md#more), [else](https://else.com/).')],
    ['a.md', article('A', 'status: draft\n', 'Hidden.')],
    ['e.md', article('E', '', 'See [tag](/tags/x), [c](./c.md#more).')],
    ['c.md', undefined],
    ['a.md', article('A', '', 'Shown.')],
    ['a.md', undefined],
  ]
  for (const [name, text] of edits) {
    const path = join(directory, 'articles', name)
    await (text === undefined ? rm(path) : writeFile(path, text))
    const again = createReader(directory, 'keep')
    const fresh = [await again(), await again(hidden)]
    for (const [index, { catalog, problems }] of (await read()).entries()) {
      assert.deepEqual(catalog, fresh[index]?.catalog, text)
      assert.deepEqual(problems, fresh[index]?.problems, text)
    }
  }
  await rm(directory, { recursive: true })
})

test('a changed text does not link the other articles again', async () => {
  const directory = await writeDirectory({ 'a.md': article('A'), 'b.md': article('B') })
  const read = createReader(directory, 'keep')
  const find = async (slug: string) => (await read()).catalog.articles.find((page) => page.slug === slug)
  const before = await find('b')
  await writeFile(join(directory, 'articles', 'a.md'), article('A', '', 'Other text.'))
  assert.equal(await find('b'), before)
  await writeFile(join(directory, 'articles', 'a.md'), article('A', 'tags: [x]\n', 'Other text.'))
  assert.notEqual(await find('b'), before)
  await rm(directory, { recursive: true })
})

test('files that cannot be read do not look changed at every reading', async () => {
  const directory = await writeDirectory({ 'a.md': article('A'), 'huge.md': 'x'.repeat(2_000_000) })
  const read = createReader(directory)
  const { filesVersion } = await read()
  assert.equal((await read()).filesVersion, filesVersion)
  await rm(directory, { recursive: true })
})

test('what names a file that cannot be read is no problem of its own', async () => {
  const directory = await writeDirectory({
    'a.md': article('A', 'related: [b, none]\n', 'See [b](./b.md#more) and [none](./none.md).'),
    'b.md': article('B').replace('advanced', 'hard'),
  })
  await writeFile(join(directory, 'dimensions', 'd.md'), '---\ntitel: D\n---\nText.\n')
  const { problems } = await createReader(directory)()
  assert.deepEqual(
    problems.map(({ file, code }) => `${file} ${code}`),
    [
      'articles/a.md relation-dead',
      'articles/a.md link-dead',
      'articles/b.md field-value',
      'dimensions/d.md field-missing',
      'dimensions/d.md field-unknown',
    ],
  )
  await rm(directory, { recursive: true })
})
