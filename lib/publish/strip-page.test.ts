import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripPage } from './strip-page'

const FLIGHT =
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"3:I[7,[],\\"default\\"]\\n0:{}\\n"])</script>'

test('scripts, script preloads, Flight data and markers go; every other byte stays', () => {
  const own =
    '<script type="application/ld+json">{"a":"<\\/b>"}</script><script src="/assets/site.js" defer></script>'
  const body = '<P  class=x>a &amp; b<!-- of an author --> é <code>self.__next_f.push([1,"x"])</code></p>'
  const head =
    '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'
  const page = stripPage(
    `<!DOCTYPE html><html><head>${head}<link rel="preload" as="script" fetchPriority="low" href="/_next/static/b.js"/>` +
      `<script src="/_next/static/c.js" async=""></script>${own}</head><body><!--$-->${body}<!-- --><!--/$-->` +
      `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>${FLIGHT}</body></html>`,
    '',
  )
  assert.deepEqual(page.faults, [])
  assert.equal(page.html, `<!DOCTYPE html><html><head>${head}${own}</head><body>${body}</body></html>`)
  assert.deepEqual(page.frameworkFiles, ['/_next/static/a.css'])
  assert.deepEqual(page.clientReferences, [{ id: '7', name: 'default' }])
})

test('the base path stands before the framework folder', () => {
  const page = stripPage(
    `<script src="/x/_next/c.js"></script><script src="/_next/d.js"></script>${FLIGHT}`,
    '/x',
  )
  assert.equal(page.html, '<script src="/_next/d.js"></script>')
})

test('a style sheet that is announced and not used is not announced', () => {
  const used =
    '<link rel="preload" href="/_next/a.css" as="style"/><link rel="stylesheet" href="/_next/a.css"/>'
  const idle =
    '<link rel="preconnect" href="/" crossorigin=""/><link rel="preload" href="/_next/b.css" as="style"/>'
  const page = stripPage(`${idle}${used}${FLIGHT}`, '')
  assert.equal(page.html, used)
  assert.deepEqual(page.frameworkFiles, ['/_next/a.css'])
})

const faults: readonly (readonly [name: string, html: string, fault: RegExp])[] = [
  ['a page without Flight data', '<p>Text</p>', /not where they used to be/],
  [
    'an unknown inline script',
    `<script>$RC("B:0")</script>${FLIGHT}`,
    /an inline script that is not known.*\$RC/,
  ],
  ['a part that is still loading', `<!--$?--><template id="B:0"></template>${FLIGHT}`, /still loading/],
  ['Flight data of another form', '<script>self.__next_f.push([1,"hello"])</script>', /no Flight row/],
  [
    'Flight data without a router',
    '<script>self.__next_f.push([1,"0:{}\\n"])</script>',
    /not even the router/,
  ],
]

for (const [name, html, fault] of faults)
  test(`${name} is a fault`, () => {
    assert.match(stripPage(html, '').faults.join('\n'), fault)
  })
