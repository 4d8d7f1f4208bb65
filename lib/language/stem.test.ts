import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listPairs, listTerms } from './terms'

const FAMILIES = [
  'align aligned aligning alignment',
  'organize organisation organization organisational organizational',
  'escalate escalated escalation escalations',
  'decide deciding decision decisions',
  'accountable accountability',
  'collaborate collaboration collaborative collaborating',
  'prioritise prioritization priority priorities',
  'resilient resilience resiliency',
  'fail fails failure failed',
  'recover recovery recovered',
  'behaviour behaviors behavioural',
  'centre center',
  'theatre theater',
  'utilisation utilization utilize',
  'programme program programmes',
  'incentive incentives incentivize',
  'leader leaders leadership',
]

for (const family of FAMILIES) {
  test(`${family.replaceAll(' ', ', ')} are one word`, () => {
    const stems = listTerms(family).map((term) => term.stem)
    assert.equal(stems.length, family.split(' ').length)
    assert.equal(new Set(stems).size, 1, stems.join(' '))
  })
}

const STRANGERS = [
  ['process', 'promise'],
  ['trust', 'truth'],
  ['measure', 'meeting'],
  ['role', 'rule'],
  ['silo', 'silence'],
  ['support', 'supply'],
  ['business', 'busy'],
  ['department', 'depart'],
  ['executive', 'execution'],
  ['objective', 'object'],
  ['productive', 'product'],
  ['responsible', 'response'],
] as const

for (const [a, b] of STRANGERS) {
  test(`${a} and ${b} stay apart`, () => {
    assert.notEqual(listTerms(a)[0]?.stem, listTerms(b)[0]?.stem)
  })
}

test('question words, accents, curly apostrophes and possessives do not count', () => {
  assert.deepEqual(
    listTerms('Why don’t the café’s managers share?').map((term) => term.word),
    ['cafe', 'managers', 'share'],
  )
})

test('words make a pair only side by side', () => {
  assert.deepEqual(
    listPairs('Decision rights. Cross-team work for the people').map((pair) => pair.word),
    ['decision rights', 'cross team', 'team work'],
  )
})
