import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createToken, type Grant, verifyToken } from './token'

const secret = 'a-secret-of-more-than-thirty-two-bytes'
const now = new Date('2026-03-01T09:00:00Z')
const judge = { secret, generation: 1, now }
const grant: Grant = { scope: '/insights/a-draft', expires: new Date('2026-03-03T09:00:00Z'), generation: 1 }

test('a token grants what it was made for', () => {
  for (const scope of ['all', '/insights/a-draft', '/dimensions/d', '/categories/c'] as const) {
    assert.deepEqual(verifyToken(createToken({ ...grant, scope }, secret), judge), {
      kind: 'granted',
      grant: { ...grant, scope },
    })
  }
})

test('a token ends at its instant, not one second later', () => {
  const token = createToken(grant, secret)
  const at = (iso: string) => verifyToken(token, { ...judge, now: new Date(iso) })
  assert.equal(at('2026-03-03T08:59:59Z').kind, 'granted')
  assert.deepEqual(at('2026-03-03T09:00:00Z'), { kind: 'refused', reason: 'expired' })
})

test('a new generation revokes every link of the one before', () => {
  assert.deepEqual(verifyToken(createToken(grant, secret), { ...judge, generation: 2 }), {
    kind: 'refused',
    reason: 'revoked',
  })
})

const token = createToken(grant, secret)
const [version, scope, expires, generation, mac] = token.split('.')
const other = Buffer.from('/insights/another').toString('base64url')
const all = Buffer.from('all').toString('base64url')
const forged: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a dot', '.'],
  ['only dots', '....'],
  ['no mac', [version, scope, expires, generation, ''].join('.')],
  ['another document', [version, other, expires, generation, mac].join('.')],
  ['all documents', [version, all, expires, generation, mac].join('.')],
  ['a later end', [version, scope, '9999999999', generation, mac].join('.')],
  ['another generation', [version, scope, expires, '2', mac].join('.')],
  ['another version', ['2', scope, expires, generation, mac].join('.')],
  ['a cut mac', token.slice(0, -1)],
  ['a longer mac', `${token}A`],
  ['a changed sign', `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`],
  ['a space before', ` ${token}`],
  ['a new line after', `${token}\n`],
  ['another secret', createToken(grant, `${secret}!`)],
  ['a very long text', 'A'.repeat(100_000)],
  ['a token with a very long tail', `${token}${'A'.repeat(100_000)}`],
  ['signs outside ASCII', `${token.slice(0, -1)}é`],
]
for (const [name, text] of forged) {
  test(`a token is invalid with ${name}`, () => {
    assert.deepEqual(verifyToken(text, judge), { kind: 'refused', reason: 'invalid' })
  })
}

test('a genuine token for a path that is no document grants nothing', () => {
  for (const path of ['/', '/preview', '/insights/../x', '//evil', '/insights/a/b'] as const) {
    assert.equal(verifyToken(createToken({ ...grant, scope: path }, secret), judge).kind, 'refused')
  }
})
