import { execFile } from 'node:child_process'
import { test } from 'node:test'
import { promisify } from 'node:util'

const local = process.env.SITE_LOCAL ?? 'http://localhost:3000'
const command = process.env.AFDOCS_COMMAND

test('afdocs finds llms.txt, Markdown and errors as agents want them', {
  skip: command === undefined ? 'AFDOCS_COMMAND names no afdocs (it needs Node 22)' : false,
}, async () => {
  const [program = '', ...words] = (command ?? '').split(' ')
  await promisify(execFile)(program, [...words, 'check', local], { maxBuffer: 64 * 1024 * 1024 })
})
