import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PublicationState } from './model'
import { findNextChange, findState, isVisible, type PublicationFields } from './visibility'

const NOON = new Date('2026-03-01T12:00:00Z')

const STATES: readonly (readonly [fields: PublicationFields, state: PublicationState])[] = [
  [{}, 'published'],
  [{ status: 'published' }, 'published'],
  [{ status: 'approved' }, 'published'],
  [{ status: 'draft' }, 'draft'],
  [{ status: 'review' }, 'review'],
  [{ draft: true }, 'draft'],
  [{ draft: false }, 'published'],
  [{ draft: true, status: 'published' }, 'draft'],
  [{ publish_at: '2026-03-01T12:00Z' }, 'published'],
  [{ publish_at: '2026-03-01T12:01Z' }, 'scheduled'],
  [{ publish_at: '2026-03-01T13:00+01:00' }, 'published'],
  [{ publish_at: '2026-03-01T12:30+01:00' }, 'published'],
  [{ publish_at: '2026-03-01T11:30-01:00' }, 'scheduled'],
  [{ unpublish_at: '2026-03-01T12:00Z' }, 'expired'],
  [{ unpublish_at: '2026-03-01T12:01Z' }, 'published'],
  [{ status: 'draft', publish_at: '2026-02-01T12:00Z' }, 'draft'],
  [{ publish_at: '2026-02-01T00:00Z', unpublish_at: '2026-02-02T00:00Z' }, 'expired'],
]

for (const [fields, state] of STATES) {
  test(`at noon ${JSON.stringify(fields)} is ${state}`, () => assert.equal(findState(fields, NOON), state))
}

test('the public site shows what is published and nothing else; a preview shows all', () => {
  for (const state of ['draft', 'review', 'scheduled', 'expired'] as const) {
    assert.equal(isVisible(state, 'public'), false)
    assert.equal(isVisible(state, 'preview'), true)
  }
  assert.equal(isVisible('published', 'public'), true)
})

test('the next change is the earliest instant to come, of what is no draft', () => {
  const documents: PublicationFields[] = [
    { publish_at: '2026-03-05T00:00Z' },
    { unpublish_at: '2026-03-03T00:00Z', publish_at: '2026-01-01T00:00Z' },
    { status: 'draft', publish_at: '2026-03-02T00:00Z' },
  ]
  assert.deepEqual(findNextChange(documents, NOON), new Date('2026-03-03T00:00Z'))
  assert.equal(findNextChange([{ publish_at: '2026-01-01T00:00Z' }], NOON), undefined)
})
