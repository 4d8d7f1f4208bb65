import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PublishError } from '@/lib/publish/publish-error'
import { fillFrame, readFrame } from './frame'

const page = (tags: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${tags}<link rel="icon" href="/i"/></head><body><div hidden=""></div>${body}</body></html>`

const one = { tags: '<title>One</title>', body: '<p class="page">First $& text</p>' }
const two = { tags: '<title>Two</title><meta name="x"/>', body: '<p class="page">Second</p>' }

test('the frame of one page makes another', () => {
  const frame = readFrame('one.html', page(one.tags, one.body), one)
  assert.equal(fillFrame(frame, two), page(two.tags, two.body))
  assert.equal(fillFrame(frame, one), page(one.tags, one.body))
})

for (const [part, html] of [
  ['head', page('<title>Other</title>', one.body)],
  ['body', page(one.tags, '<p class="page">First & text</p>')],
] as const)
  test(`a ${part} that Next.js makes in another way is named, with the place`, () => {
    assert.throws(
      () => readFrame('one.html', html, one),
      (error: unknown) =>
        error instanceof PublishError &&
        error.message.startsWith(`one.html: the ${part} that Next.js makes`) &&
        error.message.includes('--by-next'),
    )
  })
