import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { EXAMPLE_DIMENSION, writeExample } from '@/lib/content/example-content'
import { parseLedger } from '@/lib/ledger/ledger'

const directory = mkdtempSync(join(tmpdir(), 'rename-'))
after(() => rmSync(directory, { recursive: true, force: true }))

const OWN = 'canonical_url: https://wattnext.ai/insights/old'
const files = {
  ...EXAMPLE_DIMENSION,
  'articles/old.md': writeExample(OWN, '## Who decides\n\nText.\n\n## Who pays\n\nText.\n'),
  'articles/other.md': writeExample('', 'See [it](old.md#who-pays).\n').replace('slip', 'wait'),
  'articles/unborn.md': writeExample('status: draft').replace('slip', 'fail'),
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(directory, file)), { recursive: true })
  writeFileSync(join(directory, file), text)
}

function run(script: string, ...words: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...words],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: directory, SITE_URL: 'https://wattnext.ai' } },
  )
  return { code: status, output: `${stdout}${stderr}` }
}

const read = (file: string): string => readFileSync(join(directory, file), 'utf8')
const readPages = () => parseLedger(read('ledger.json')).pages

test('a rename is shown first, and nothing is written', () => {
  assert.equal(run('ledger').code, 0)
  const before = read('ledger.json')
  assert.deepEqual(run('rename', 'old', 'new'), {
    code: 0,
    output: `articles/old.md → articles/new.md
  1 link in articles/new.md
  1 link in articles/other.md
  /insights/old leads to /insights/new; ledger.json keeps 2 headings
Nothing was written. Add --write to do it.
`,
  })
  assert.equal(read('ledger.json'), before)
  assert.ok(existsSync(join(directory, 'articles/old.md')))
})

test('after it no address and no heading is lost, and none is missing from the ledger', () => {
  assert.equal(run('rename', 'old', 'new', '--write').code, 0)
  assert.ok(!existsSync(join(directory, 'articles/old.md')))
  assert.deepEqual(readPages()['/insights/new'], ['who-decides', 'who-pays'])
  assert.deepEqual(readPages()['/insights/old'], ['who-decides', 'who-pays'])
  assert.deepEqual(run('ledger', '--check'), { code: 0, output: '' })
  assert.doesNotMatch(run('check').output, /canonical|link-|alias/)
})

test('a heading that vanishes later is missed at the new address, and so is the alias', () => {
  const text = read('articles/new.md')
  writeFileSync(join(directory, 'articles/new.md'), text.replace('## Who pays', '## Who can pay'))
  assert.match(run('ledger', '--check').output, /\/insights\/new#who-pays: the heading is gone/)
  writeFileSync(join(directory, 'articles/new.md'), text.replace('aliases: [old]\n', ''))
  assert.match(run('ledger', '--check').output, /\/insights\/old: the page is gone/)
  writeFileSync(join(directory, 'articles/new.md'), text)
})

test('a draft that was never public is renamed without a trace in the ledger', () => {
  const before = read('ledger.json')
  assert.doesNotMatch(run('rename', 'unborn', 'born', '--write').output, /ledger/)
  assert.equal(read('ledger.json'), before)
})

const withWindowsEnds = (text: string): string => text.replaceAll('\n', '\r\n')

test('files from Windows follow a rename and keep their line ends and their mark', () => {
  const one = withWindowsEnds(writeExample('aliases: [first]', 'See [other](other.md).\n'))
  const two = `\uFEFF${withWindowsEnds(writeExample('related: [win-one]', '[one](win-one.md)\n'))}`
  writeFileSync(join(directory, 'articles/win-one.md'), one)
  writeFileSync(join(directory, 'articles/win-two.md'), two)
  const { code, output } = run('rename', 'win-one', 'win-first', '--write')
  assert.equal(code, 0)
  assert.match(output, / {2}2 links in articles\/win-two\.md\n/)
  assert.equal(read('articles/win-first.md'), one.replace('[first]', '[first, win-one]'))
  assert.equal(read('articles/win-two.md'), two.replaceAll('win-one', 'win-first'))
})

test('a file with two kinds of line ends is not touched, and that is said', () => {
  const mixed = writeExample('', '[one](win-first.md)\r\n')
  writeFileSync(join(directory, 'articles/mixed.md'), mixed)
  const said = 'articles/mixed.md was left alone: save it as UTF-8, with line ends of one kind (LF).\n'
  assert.match(run('rename', 'win-first', 'win-last').output, new RegExp(said.replace(/[.()]/g, '\\$&')))
  assert.equal(run('rename', 'mixed', 'pure').output, `There is no document "mixed".\n${said}`)
  assert.equal(read('articles/mixed.md'), mixed)
})
