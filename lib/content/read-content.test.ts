import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, test } from 'node:test'
import { formatProblemLine, writeExample } from './example-content'
import { ParseCache } from './parse-cache'
import { readContent } from './read-content'

const directories: string[] = []
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

function plant(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'content-'))
  directories.push(directory)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), text)
  }
  return directory
}

test('three names of the folder of articles are read; README, INDEX and files outside are not', async () => {
  const { results, problems } = await readContent(
    plant({
      'articles/a.md': writeExample(),
      'questions/b.md': writeExample(),
      'canonical-q-and-a/c.md': writeExample(),
      'canonical-q-and-a/README.md': '# Read me',
      'articles/INDEX.md': '# Index',
      'dimensions/readme.md': '# Read me',
      'articles/.hidden.md': writeExample(),
      'notes/d.md': writeExample(),
      'e.md': writeExample(),
    }),
  )
  assert.deepEqual(
    results.map(({ document }) => document?.file),
    ['articles/a.md', 'questions/b.md', 'canonical-q-and-a/c.md'],
  )
  assert.deepEqual(problems, [])
})

test('the same slug in two folders is one problem', async () => {
  const { results } = await readContent(
    plant({ 'articles/a.md': writeExample(), 'questions/a.md': writeExample() }),
  )
  assert.deepEqual(results.flatMap((result) => result.problems).map(formatProblemLine), [
    'questions/a.md:1:1 error slug-duplicate | The name "a" is taken by `articles/a.md`. | Rename or delete one of the two files.',
  ])
})

for (const [file, problem] of [
  [
    'articles/Why Plans.md',
    'error slug-form | The file name "Why Plans.md" cannot be an address. | Rename it to `why-plans.md`.',
  ],
  [
    'articles/été.md',
    'error slug-form | The file name "été.md" cannot be an address. | Rename it to `ete.md`.',
  ],
  [
    'articles/feed.md',
    'error slug-reserved | The name "feed" is reserved for a page of the site. | Rename the file.',
  ],
] as const) {
  test(`${file} is refused by its name`, async () => {
    const { results } = await readContent(plant({ [file]: writeExample() }))
    assert.deepEqual(results.flatMap((result) => result.problems).map(formatProblemLine), [
      `${file}:1:1 ${problem}`,
    ])
  })
}

for (const [file, message] of [
  ['articles/a.mdx', 'Only files that end in `.md` are read.'],
  ['articles/a.markdown', 'Only files that end in `.md` are read.'],
  ['articles/drafts/a.md', 'Documents in subfolders are not published.'],
] as const) {
  test(`${file} is not read, and that is said`, async () => {
    const { problems } = await readContent(plant({ [file]: writeExample() }))
    assert.deepEqual(problems.map(formatProblemLine), [
      `${file}:1:1 warning not-read | ${message} | Move the file, or change its ending.`,
    ])
  })
}

test('pictures beside the documents are known, at any depth', async () => {
  const { media } = await readContent(
    plant({ 'articles/a.md': writeExample(), 'articles/map.png': '', 'articles/images/deep/plan.svg': '' }),
  )
  assert.deepEqual([...media].sort(), ['articles/images/deep/plan.svg', 'articles/map.png'])
})

test('an empty directory is an error', async () => {
  const { problems } = await readContent(plant({}))
  assert.deepEqual(problems.map(formatProblemLine), [
    'articles:1:1 error no-content | The content directory holds no articles. | Put Markdown files into `articles/`, or point CONTENT_DIR to another directory.',
  ])
})

test('a document is parsed again only when its file has changed', async () => {
  const directory = plant({ 'articles/a.md': writeExample(), 'articles/b.md': writeExample() })
  const cache = new ParseCache()
  const before = await readContent(directory, cache)
  writeFileSync(join(directory, 'articles/a.md'), writeExample('status: draft'))
  utimesSync(join(directory, 'articles/a.md'), new Date(), new Date(Date.now() + 5000))
  const after = await readContent(directory, cache)
  const pick = (files: typeof before, slug: string) =>
    files.results.find(({ document }) => document?.slug === slug)
  assert.equal(pick(after, 'b'), pick(before, 'b'))
  assert.equal(pick(after, 'a')?.document?.fields.status, 'draft')
})
