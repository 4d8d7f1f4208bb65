import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { listGeneratedFiles } from './generated-files'

for (const [path, text] of listGeneratedFiles()) {
  test(`${path} is current`, () => {
    assert.equal(readFileSync(path, 'utf8'), text, 'Run `npm run schema` and commit the result.')
  })
}
