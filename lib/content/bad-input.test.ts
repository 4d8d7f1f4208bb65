import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { buildCatalog } from './catalog/build-catalog'
import { EXAMPLE_DIMENSION, writeExample } from './example-content'
import { readContent } from './read-content'

const TEXT_LINE = 9

interface Bad {
  readonly text: string | Uint8Array
  /** `line:column code`; several where a file has several faults. */
  readonly expected: readonly string[]
}

const bad = (text: string | Uint8Array, ...expected: string[]): Bad => ({ text, expected })
const field = (fields: string, ...expected: string[]): Bad => bad(writeExample(fields), ...expected)
const body = (text: string, ...expected: string[]): Bad => bad(writeExample('', text), ...expected)
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))

/** Every line of the examples: fields from line 6 on, the text after the answer from line 9 on. */
const FILES: Readonly<Record<string, Bad>> = {
  'no-front-matter': bad('# Why?\n\nText\n', '1:1 front-matter-missing'),
  'no-opening-fence': bad('title: Why?\n---\nText\n', '1:1 front-matter-fence'),
  'unclosed-fence': bad('---\ntitle: Why?\n\n# Why?\n\nText\n', '4:1 front-matter-fence'),
  'closed-by-a-rule': bad(
    '---\ntitle: Why?\n\n## Why\n\nText: it is.\n\n---\n\nMore\n',
    '4:1 front-matter-fence',
  ),
  'js-fence': bad('---js\n{ title: process.exit(3) }\n---\nText\n', '1:1 front-matter-fence'),
  'only-a-fence': bad('---', '1:1 front-matter-fence'),
  'empty-fields': bad('---\n---\n', '1:1 front-matter-missing'),
  empty: bad('', '1:1 front-matter-missing'),
  'long-front-matter': field(`audience: ${'x '.repeat(20_000)}`, '1:1 front-matter-fence'),
  'tab-in-yaml': field('tags:\n\t- one', '7:1 yaml-tab'),
  'duplicate-key': field('title: Again', '6:1 yaml-duplicate-key'),
  'colon-in-title': bad(writeExample().replace('Why do', 'Why: do'), '2:8 yaml-syntax'),
  'open-quote': field('audience: "all', '6:11 yaml-syntax'),
  'open-bracket': field('tags: [a, b', '6:7 yaml-syntax'),
  'deep-yaml': field(`tags: ${'['.repeat(5000)}${']'.repeat(5000)}`, '* yaml-syntax'),
  'a-list': bad('---\n- a\n- b\n---\n', '2:1 yaml-not-a-mapping'),
  'yaml-type': field('audience: !!js/function x', '6:11 yaml-tag'),
  'alias-bomb': field('tags: &a [x, x]\naliases: [*a, *a, *a]', '6:10 yaml-alias'),
  'billion-laughs': bad('---\na: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n', '2:7 yaml-alias'),
  'merge-key': field('<<: *defaults', '6:5 yaml-alias'),
  'merge-map': field('<<: { title: x }', '6:1 field-unknown'),
  'proto-key': field('__proto__:\n  title: x', '6:1 field-unknown'),
  'constructor-key': field('constructor: x', '6:1 field-unknown'),
  'wrong-type': field('tags: 5', '6:7 field-type'),
  'text-for-a-list': field('tags: a, b', '6:7 field-type'),
  'empty-field': field('tags:', '6:1 field-empty'),
  'unknown-value': field('status: drafft', '6:9 field-value'),
  'unknown-field': field('tittle: x', '6:1 field-unknown'),
  'capital-field': field('Status: draft', '6:1 field-unknown'),
  'draft-in-quotes': field('draft: "yes"', '6:8 field-type'),
  'published-false': field('published: false', '6:12 field-type'),
  '30-february': field('published: 2026-02-30', '6:12 field-value'),
  'no-zone': field('publish_at: 2026-03-01T09:00', '6:13 field-value'),
  'range-backwards': field('related_indicators: [14-1]', '6:22 field-value'),
  'range-too-far': field('related_indicators: [1-99999999]', '6:22 field-value'),
  'missing-title': bad(writeExample().replace(/title:.*\n/, ''), '1:1 field-missing'),
  'canonical-script': field('canonical_url: "javascript:alert(1)"', '6:16 hostile-input'),
  'source-script': field(
    'sources:\n  - { author: A, year: 1999, title: T, url: "javascript:x" }',
    '7:45 hostile-input',
  ),
  'link-script': body('A [link](javascript:alert(1)) here.\n', `${TEXT_LINE}:10 hostile-input`),
  'link-data': body('A [link](data:text/html,x) here.\n', `${TEXT_LINE}:10 hostile-input`),
  'script-element': body('<script>alert(1)</script>\n', `${TEXT_LINE}:1 hostile-input`),
  'script-in-a-block': body('<div>\n<script>alert(1)</script>\n</div>\n', `${TEXT_LINE}:1 hostile-input`),
  'event-handler': body('Text <img src=x onerror=alert(1)> more\n', `${TEXT_LINE}:6 hostile-input`),
  'invalid-utf8': bad(bytes('---\ntitle: caf', 0xe9, '\n---\n'), '2:11 invalid-utf8'),
  'utf-16': bad(Buffer.from(`\uFEFF${writeExample()}`, 'utf16le'), '1:1 invalid-utf8'),
  'nul-byte': body('a\u0000b\n', `${TEXT_LINE}:2 forbidden-character`),
  'control-character': body('Text\u0007 here\n', `${TEXT_LINE}:5 forbidden-character`),
  'bidi-override': body('Text \u202E here\n', `${TEXT_LINE}:6 forbidden-character`),
  'ten-megabytes': body('x '.repeat(5_000_000), '1:1 file-too-large'),
  'lists-in-a-line': body(`${'- '.repeat(5000)}x\n`, `${TEXT_LINE}:1 nesting-too-deep`),
  'lists-by-indent': body(
    Array.from({ length: 300 }, (_, index) => `${'  '.repeat(index)}- x\n`).join(''),
    '* nesting-too-deep',
  ),
  'five-thousand-lists': body(
    Array.from({ length: 5000 }, (_, index) => `${' '.repeat(index)}- x\n`).join(''),
    '1:1 file-too-large',
  ),
  quotations: body(`${'> '.repeat(5000)}x\n`, `${TEXT_LINE}:1 nesting-too-deep`),
  'two-kilobytes-of-marks': body(`${'>'.repeat(2048)}\n`, `${TEXT_LINE}:1 nesting-too-deep`),
  'nested-emphasis': body(`${'**'.repeat(8192)}a${'**'.repeat(8192)}\n`, `${TEXT_LINE}:1 nesting-too-deep`),
  'Upper-Case': bad(writeExample(), '1:1 slug-form'),
  'two words': bad(writeExample(), '1:1 slug-form'),
  feed: bad(writeExample(), '1:1 slug-reserved'),
  'Case-collision': bad(writeExample(), '1:1 slug-duplicate'),
  ['x'.repeat(150)]: bad(writeExample(), '1:1 slug-form'),
  'several-faults': bad(
    writeExample('tags: 5\nstatus: x', '<script>x</script>\n\n[a](javascript:x)\n'),
    '6:7 field-type',
    '7:9 field-value',
    '11:1 hostile-input',
    '13:5 hostile-input',
  ),
  'yaml-and-text': bad(
    writeExample('tags: [a', '<script>x</script>\n'),
    '6:7 yaml-syntax',
    '10:1 hostile-input',
  ),
}

/** Large or strange, but good: they must neither hang nor be refused. */
const STRANGE: Readonly<Record<string, string>> = {
  'open-brackets': writeExample('', `${'['.repeat(16_384)}\n`),
  'open-links': writeExample('', `${'[a]('.repeat(8000)}\n`),
  backticks: writeExample(
    '',
    Array.from({ length: 500 }, (_, index) => `${'`'.repeat(index + 1)}a`).join(' '),
  ),
  'one-line': writeExample('', `${'word '.repeat(40_000)}\n`),
  'one-word': writeExample('', `${'a'.repeat(200_000)}\n`),
  'open-comment': writeExample('', `${'a <!-- '.repeat(10_000)}\n`),
  'strange-tags': writeExample('tags: [constructor, __proto__, toString]'),
  constructor: writeExample(),
}

const directory = mkdtempSync(join(tmpdir(), 'content-'))
after(() => rmSync(directory, { recursive: true, force: true }))
for (const folder of ['articles', 'dimensions', 'categories']) mkdirSync(join(directory, folder))
for (const [file, text] of Object.entries(EXAMPLE_DIMENSION)) writeFileSync(join(directory, file), text)
const put = (slug: string, text: string | Uint8Array): void =>
  writeFileSync(join(directory, 'articles', `${slug}.md`), text)
for (const [slug, { text }] of Object.entries(FILES)) put(slug, text)
for (const [slug, text] of Object.entries(STRANGE)) put(slug, text)
put('good', writeExample())
put('case-collision', writeExample())
put('mark', `\uFEFF${writeExample()}`)
put('windows', writeExample().replace(/\n/g, '\r\n'))
put('locked', writeExample())
chmodSync(join(directory, 'articles/locked.md'), 0)
symlinkSync('good.md', join(directory, 'articles/link.md'))
symlinkSync('/etc/passwd', join(directory, 'articles/outside.md'))
symlinkSync('nowhere.md', join(directory, 'articles/dangling.md'))
mkdirSync(join(directory, 'articles/folder.md'))
execFileSync('mkfifo', [join(directory, 'articles/pipe.md')])

const started = performance.now()
const content = await readContent(directory)
const { catalog, problems } = buildCatalog(content, {
  mode: 'preview',
  now: new Date('2026-03-01T12:00:00Z'),
  brand: 'Example',
  siteUrl: 'https://example.org',
  ownHosts: new Set(['example.org']),
  changedDays: new Map(),
})
const milliseconds = performance.now() - started
const found = (slug: string): readonly string[] =>
  problems
    .filter(
      ({ file, code }) =>
        file === `articles/${slug}.md` && !/^(near-duplicate|duplicate-title|tag-thin)$/.test(code),
    )
    .map(({ line, column, code }) => `${line}:${column} ${code}`)

for (const [slug, { expected }] of Object.entries(FILES)) {
  test(`${slug.slice(0, 30)} is reported where it is, and not published`, () => {
    const given = found(slug).map((problem, index) =>
      expected[index]?.startsWith('* ') ? problem.replace(/^\S+/, '*') : problem,
    )
    assert.deepEqual(given, expected)
    assert.ok(!catalog.articles.some((article) => article.slug === slug))
  })
}

for (const slug of Object.keys(STRANGE)) {
  test(`${slug} is read`, () => {
    assert.deepEqual(found(slug), [])
    assert.ok(catalog.articles.some((article) => article.slug === slug))
  })
}

test('what is no file of its own is not followed, opened or waited for', () => {
  for (const slug of ['link', 'outside', 'dangling']) assert.deepEqual(found(slug), ['1:1 symlink'])
  for (const slug of ['folder', 'pipe']) assert.deepEqual(found(slug), ['1:1 not-a-file'])
  for (const slug of ['link', 'outside', 'dangling', 'folder', 'pipe'])
    assert.ok(!catalog.articles.some((article) => article.slug === slug))
})

test('a file that may not be read is a problem of that file', {
  skip: process.getuid?.() === 0 && 'root may read every file',
}, () => {
  assert.deepEqual(found('locked'), ['1:1 unreadable'])
})

test('a byte order mark and Windows line ends are warnings, and the files are published', () => {
  assert.deepEqual(found('mark'), ['1:1 byte-order-mark'])
  assert.deepEqual(found('windows'), ['1:4 line-endings'])
})

test('good files beside the broken ones are published', () => {
  assert.deepEqual(found('good'), [])
  for (const slug of ['good', 'case-collision', 'mark', 'windows'])
    assert.ok(
      catalog.articles.some((article) => article.slug === slug),
      slug,
    )
})

test('every problem says what to type instead', () => {
  assert.deepEqual(
    problems.filter((problem) => problem.hint === ''),
    [],
  )
})

test(`all of it takes less than a second a file`, () => {
  assert.ok(milliseconds < 1000 * 10, `${Math.round(milliseconds)} ms`)
})
