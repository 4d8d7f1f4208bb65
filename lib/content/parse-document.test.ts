import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblemLine, parseExample, writeExample } from './example-content'

test('a document is plain data: it survives being written down and read again', () => {
  const { document } = parseExample(
    'articles/a.md',
    writeExample('tags: [one]', 'A [link](b.md)[^1].\n\n[^1]: Note.\n\n| a |\n|---|\n| b |\n'),
  )
  assert.ok(document)
  assert.deepEqual(JSON.parse(JSON.stringify(document)), { ...document, body: dropUndefined(document.body) })
})

function dropUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))
}

test('a document knows its file, slug, title and content hash', () => {
  const { document, problems } = parseExample('questions/why-plans-slip.md', writeExample())
  assert.deepEqual(problems, [])
  assert.deepEqual(
    [document?.type, document?.file, document?.slug, document?.title],
    ['article', 'questions/why-plans-slip.md', 'why-plans-slip', 'Why do plans slip?'],
  )
  assert.match(document?.hash ?? '', /^[0-9a-f]{16}$/)
})

test('a category may do without front matter, but not without a heading', () => {
  assert.equal(parseExample('categories/a.md', '# Culture (CUL)\n\nText.\n').document?.title, 'Culture (CUL)')
  assert.deepEqual(parseExample('categories/a.md', 'Text.\n').problems.map(formatProblemLine), [
    'categories/a.md:1:1 error field-missing | The page has no title. | Start it with a heading, for example `# Organizational Culture & Strategy`.',
  ])
})

for (const [name, text, problem] of [
  [
    'no front matter',
    'Text.\n',
    'front-matter-missing | The file has no front matter. | Start it with a line `---`, the fields (`title: …`), and another line `---`.',
  ],
  [
    'an empty file',
    '',
    'front-matter-missing | The file has no front matter. | Start it with a line `---`, the fields (`title: …`), and another line `---`.',
  ],
  [
    'no fields',
    '---\n---\nText.\n',
    'front-matter-missing | The front matter has no fields. | Write them between the two lines `---`, one `name: value` per line.',
  ],
] as const) {
  test(`${name} is one problem`, () => {
    const { document, problems } = parseExample('articles/a.md', text)
    assert.equal(document, undefined)
    assert.deepEqual(problems.map(formatProblemLine), [`articles/a.md:1:1 error ${problem}`])
  })
}

test('a broken field hides no problem of the text, and the other way round', () => {
  const { problems } = parseExample(
    'articles/a.md',
    writeExample('status: done\ntags: 5', '<script>x</script>\n\na\u0007b\n'),
  )
  assert.deepEqual(problems.map(({ line, code }) => `${line} ${code}`).sort(), [
    '11 hostile-input',
    '13 forbidden-character',
    '6 field-value',
    '7 field-type',
  ])
})
