import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { type ParsedBody, parseBody } from './parse-body'
import type { Root } from './tree'

function parse(
  text: string,
  title = 'Why do plans slip?',
): { body: ParsedBody; problems: readonly string[] } {
  const { body, problems } = parseBody({ text, file: 'articles/a.md', firstLine: 1, title, takesParts: true })
  return {
    body,
    problems: problems.map(
      ({ line, column, severity, code, message, hint }) =>
        `${line}:${column} ${severity} ${code} | ${message} | ${hint}`,
    ),
  }
}

const html = (tree: Root | undefined): string => (tree === undefined ? '' : toHtml(tree))

const ANSWERS: readonly (readonly [name: string, text: string])[] = [
  ['a heading Quick Answer', '## Quick Answer\n\nNobody *owns* the date.\n\n## Why\n\nText.\n'],
  [
    'a heading Short Answer of another level',
    '### Short Answer\n\nNobody *owns* the date.\n\n### Why\n\nText.\n',
  ],
  ['a bold heading', '## **Quick Answer:**\n\nNobody *owns* the date.\n\n## Why\n\nText.\n'],
  ['bold words before it', '**Quick Answer:** Nobody *owns* the date.\n\n## Why\n\nText.\n'],
  ['bold words with the colon outside', '**Short Answer**: Nobody *owns* the date.\n\n## Why\n\nText.\n'],
  ['bold words above it', '**Quick Answer:**\n\nNobody *owns* the date.\n\n## Why\n\nText.\n'],
  [
    'a heading with a rule after it',
    '## Quick Answer\n\nNobody *owns* the date.\n\n---\n\n## Why\n\nText.\n',
  ],
  [
    'a heading after a repeated title',
    '# Why do plans slip?\n\n## Quick Answer\n\nNobody *owns* the date.\n\n## Why\n\nText.\n',
  ],
]

for (const [name, text] of ANSWERS) {
  test(`the answer is found: ${name}`, () => {
    const { body, problems } = parse(text)
    assert.equal(html(body.answer), '<p>Nobody <em>owns</em> the date.</p>')
    assert.equal(html(body.tree), '<h2 id="why">Why</h2><p>Text.</p>')
    assert.deepEqual(problems, [])
  })
}

test('words about an answer in the text are no answer', () => {
  const { body } = parse('The **quick answer** is wrong.\n\n## Quick answers fail\n\nText.\n')
  assert.equal(body.answer, undefined)
})

test('a title that the text repeats goes, in any spelling; another first heading stays', () => {
  assert.equal(html(parse('# Why do plans slip?\n\nText.\n').body.tree), '<p>Text.</p>')
  assert.equal(html(parse('Why do plans slip\n\nText.\n').body.tree), '<p>Text.</p>')
  assert.equal(html(parse('# Another\n\nText.\n').body.tree), '<h2 id="another">Another</h2><p>Text.</p>')
})

test('heading levels follow each other below the title, and ids are unique', () => {
  const { body } = parse('# One\n\n### Two\n\n###### Three\n\n### Two\n\n## Four\n\n### Related\n')
  assert.deepEqual(
    body.headings.map(({ depth, id }) => `${depth} ${id}`),
    ['2 one', '3 two', '4 three', '3 two-2', '3 four', '4 related-2'],
  )
})

test('a heading that is bold as a whole says so once', () => {
  assert.equal(html(parse('## **Why**\n\nText.\n').body.tree), '<h2 id="why">Why</h2><p>Text.</p>')
})

test('an id stays the same when other text changes, and never is one that the page uses', () => {
  assert.deepEqual(
    parse('## Answer\n\n## Sources\n\n## !!!\n').body.headings.map(({ id }) => id),
    ['answer-2', 'sources-2', 'section'],
  )
})

test('the closing list, the invitation and repository navigation are no text', () => {
  const { body } = parse(
    'Text.\n\n---\n\n## Related Content\n\n- [One](one.md)\n- Two\n\n---\n\n**Want to know?** [Learn more](https://example.org/x).\n\n---\n\nPart of the library\nReading time: 4 min\n',
  )
  assert.equal(html(body.tree), '<p>Text.</p>')
  assert.equal(
    html(body.related),
    '<h2 id="related-content">Related Content</h2><ul>\n<li><a href="one.md">One</a></li><li>Two</li></ul>'.replace(
      '\n',
      '',
    ),
  )
  assert.equal(
    html(body.callToAction),
    '<p><strong>Want to know?</strong> <a href="https://example.org/x">Learn more</a>.</p>',
  )
})

test('a dimension keeps its lists in place', () => {
  const { body } = parseBody({
    ...{
      text: '## Related Questions\n\n- [One](one.md)\n',
      file: 'dimensions/a.md',
      firstLine: 1,
      title: 'A',
    },
    takesParts: false,
  })
  assert.equal(body.related, undefined)
  assert.equal(body.headings.length, 1)
})

test('notes for the production are reported with what they are, and go', () => {
  const { body, problems } = parse(
    '**Slug:** `x`\n**Primary Topic:** Trust\n**Voice Search Optimized:** Yes\n\nText.\n\n**[END OF CANONICAL Q&As]**\n\n**NOTES FOR THE TEAM:**\n\nSecret.\n',
  )
  assert.equal(html(body.tree), '<p>Text.</p>')
  assert.deepEqual(problems, [
    '1:1 warning production-notes | "Slug", "Primary Topic", "Voice Search Optimized" stand here for the production; they are not published. | Delete these lines.',
    '7:1 warning production-notes | From "[END OF CANONICAL Q&As]" on, the file holds notes for the production; they are not published. | Delete everything from there on.',
  ])
})

test('one note alone is spoken of alone, and a paragraph keeps its other lines', () => {
  const { body, problems } = parse('Text before\n**Slug:** x\nand after.\n\nMore: text.\n')
  assert.equal(html(body.tree), '<p>Text before\n<strong>Slug:</strong> x\nand after.</p><p>More: text.</p>')
  assert.deepEqual(problems, [])
  const alone = parse('**Slug:** x\nand text.\n')
  assert.equal(html(alone.body.tree), '<p>and text.</p>')
  assert.deepEqual(alone.problems, [
    '1:1 warning production-notes | "Slug" stands here for the production; it is not published. | Delete this line.',
  ])
})

test('footnotes keep their numbers and lead back', () => {
  const { body } = parse('One[^a] and two[^b] and again[^a].\n\n[^a]: First.\n[^b]: Second.\n')
  assert.equal(
    html(body.tree),
    '<p>One<sup><a href="#fn-1" id="fnref-1" aria-label="Footnote 1">1</a></sup> and two<sup><a href="#fn-2" id="fnref-2" aria-label="Footnote 2">2</a></sup> and again<sup><a href="#fn-1" id="fnref-1-2" aria-label="Footnote 1">1</a></sup>.</p>' +
      '<section class="footnotes" aria-label="Footnotes"><ol><li id="fn-1"><p>First. <a href="#fnref-1" aria-label="Back to footnote 1">↩</a> <a href="#fnref-1" aria-label="Back to footnote 1">↩</a></p></li><li id="fn-2"><p>Second. <a href="#fnref-2" aria-label="Back to footnote 2">↩</a></p></li></ol></section>',
  )
})

test('a marked quotation is a callout with a label', () => {
  assert.equal(
    html(parse('> [!NOTE]\n> Mind the *gap*.\n\n> A quotation.\n').body.tree),
    '<aside class="callout callout-note" role="note"><p class="callout-label">Note</p><p>Mind the <em>gap</em>.</p></aside><blockquote><p>A quotation.</p></blockquote>',
  )
})

test('tables, code, task-like lists and line breaks come out as written', () => {
  assert.equal(
    html(parse('| a | b |\n|:-:|---|\n| 1 | `x|y` |\n').body.tree),
    '<table><thead><tr><th align="center" scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td align="center">1</td><td>`x</td></tr></tbody></table>',
  )
  assert.equal(
    html(parse('```ts\nx < 4 && {y}\n```\n').body.tree),
    '<pre><code class="language-ts">x &#x3C; 4 &#x26;&#x26; {y}\n</code></pre>',
  )
  assert.equal(
    html(parse('x <= 4 and {words}  \nnext<br>last\n').body.tree),
    '<p>x &#x3C;= 4 and {words}<br>next<br>last</p>',
  )
})

const HTML: readonly (readonly [text: string, problem: string])[] = [
  [
    'A <b>bold</b> word',
    '1:3 warning raw-html | The HTML tag `<b>` is not published; its text is. | Write it in Markdown, or put it in backticks to show it as code.',
  ],
  [
    '<div>\ntext\n</div>',
    '1:1 warning raw-html | The HTML from `<div>` on is not published, nor is the text in it. | Write it in Markdown, or put it in backticks to show it as code.',
  ],
  [
    '<script>x</script>',
    '1:1 error hostile-input | HTML that could run code (`<script>`) is refused. | Delete it.',
  ],
  [
    '<div><iframe src="x"></iframe></div>',
    '1:1 error hostile-input | HTML that could run code (`<iframe>`) is refused. | Delete it.',
  ],
  [
    'A <img src=x onerror=alert(1)>',
    '1:3 error hostile-input | HTML that could run code (`<img>`) is refused. | Delete it.',
  ],
]
for (const [text, problem] of HTML)
  test(`raw HTML is reported: ${text.replace(/\n/g, '⏎')}`, () =>
    assert.deepEqual(parse(text).problems, [problem]))

test('comments vanish without a word, and code may show any tag', () => {
  assert.deepEqual(
    parse('<!-- note -->\n\nText <!-- note --> and `<script>`.\n\n    <script>\n').problems,
    [],
  )
})

const LINKS: readonly (readonly [text: string, problem: string])[] = [
  [
    'See [good] (good.md).',
    '1:5 warning link-syntax | This is no link: there is a space between the brackets. | Write `[good](good.md)`.',
  ],
  [
    'See [b](my file.md).',
    '1:5 warning link-syntax | This is no link: its address contains a space. | Write `[b](my%20file.md)`.',
  ],
  [
    'A\n[x](javascript:alert(1))',
    '2:5 error hostile-input | A link to `javascript:` is refused. | Link to a page, a web address or `mailto:`.',
  ],
  [
    '<javascript:alert(1)>',
    '1:2 error hostile-input | A link to `javascript:` is refused. | Link to a page, a web address or `mailto:`.',
  ],
  [
    '[x](&#106;avascript:alert(1))',
    '1:1 error hostile-input | A link to `javascript:` is refused. | Link to a page, a web address or `mailto:`.',
  ],
]
for (const [text, problem] of LINKS)
  test(`a link that is none is reported: ${text.replace(/\n/g, '⏎')}`, () =>
    assert.deepEqual(parse(text).problems, [problem]))

test('words in brackets beside words in brackets are no link', () => {
  assert.deepEqual(parse('He said [sic] (see below) and [1](2).\n').problems, [])
})

test('the words of the answer and the text are counted', () => {
  assert.equal(
    parse('## Quick Answer\n\nTwo words.\n\n## A heading\n\nThree more words – yes.\n').body.wordCount,
    8,
  )
})

test('a loose `**` in a heading is dropped', () => {
  const { body } = parseBody({
    text: '## Terms**\n\nText.',
    file: 'a.md',
    firstLine: 1,
    title: 'T',
    takesParts: true,
  })
  assert.deepEqual(body.headings, [{ id: 'terms', depth: 2, text: 'Terms' }])
})
