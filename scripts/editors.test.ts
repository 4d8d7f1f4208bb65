import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const directory = mkdtempSync(join(tmpdir(), 'editors-'))
const at = (file: string) => join(directory, file)
const article = (title: string, body = '') =>
  `---\ntitle: ${title}\ndimension: Trust & Integrity\ncategory: Diagnosis & Patterns\ndifficulty: advanced\n---\n\n## Quick Answer\n\nYes.\n\n${body}\n`
mkdirSync(at('articles'))
mkdirSync(at('dimensions'))
writeFileSync(at('dimensions/trust-and-integrity.md'), '---\ntitle: Trust & Integrity\n---\nText.\n')
writeFileSync(at('articles/public-one.md'), article('One', 'See [Two](./twoo.md) and [gone](./gone.md).'))
writeFileSync(at('articles/public-two.md'), article('Two'))
after(() => rmSync(directory, { recursive: true }))

function run(script: string, words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...words],
    {
      env: {
        ...process.env,
        CONTENT_DIR: directory,
        PREVIEW_SECRET: 'a-secret-for-tests-of-more-than-32-bytes',
        ...settings,
      },
      encoding: 'utf8',
    },
  )
  return { code: status, output: stdout, faults: stderr }
}

test('every command of the editors says what it does, and knows its own options', () => {
  for (const script of ['check', 'new', 'rename', 'fix', 'preview-link', 'changed', 'due']) {
    const help = run(script, ['--help'])
    assert.equal(help.code, 0, script)
    assert.match(help.output, /^npm run /, script)
    const wrong = run(script, ['--no-such-option'])
    assert.equal(wrong.code, 2, script)
    assert.match(wrong.faults, /^There is no option --no-such-option\.\n/, script)
  }
})

test('a content directory that is not there is said to be missing', () => {
  for (const [script, ...words] of [
    ['check'],
    ['new', 'Why is that?'],
    ['rename', 'a', 'b'],
    ['fix'],
    ['preview-link', 'a'],
    ['changed'],
    ['due', '2026-03-01T09:00Z'],
  ] as const) {
    const { code, faults } = run(script, words, { CONTENT_DIR: at('nowhere') })
    assert.equal(code, 2, script)
    assert.equal(
      faults,
      `CONTENT_DIR "${at('nowhere')}" is not a directory. Name the folder that holds \`articles/\`.\n`,
      script,
    )
  }
})

test('a new article is shown first, written once, and never over another', () => {
  const words = ['Why do\n meetings  multiply?', '--dimension', 'trust and integrity']
  const shown = run('new', [...words, '--dry-run'])
  assert.match(
    shown.output,
    /title: "Why do meetings multiply\?"\nstatus: draft .*\ndimension: "Trust & Integrity"/,
  )
  assert.deepEqual(readdirSync(at('articles')), ['public-one.md', 'public-two.md'])
  assert.equal(run('new', words).code, 0)
  const text = readFileSync(at('articles/meetings-multiply.md'), 'utf8')
  assert.equal(shown.output.slice(shown.output.indexOf('---')).trimEnd(), text.trimEnd())
  writeFileSync(at('articles/meetings-multiply.md'), `${text}Written.\n`)
  const again = run('new', words)
  assert.equal(again.code, 1)
  assert.equal(again.faults, '"meetings-multiply" is taken. Choose another name with --slug.\n')
  assert.match(readFileSync(at('articles/meetings-multiply.md'), 'utf8'), /Written\.\n$/)
  assert.deepEqual(readdirSync(at('articles')), ['meetings-multiply.md', 'public-one.md', 'public-two.md'])
})

test('a question that makes no file name asks for one', () => {
  assert.equal(run('new', ['???']).faults, 'No file name can be made of "???". Name one with --slug.\n')
  assert.match(run('new', ['Why?', '--slug', '../x']).faults, /^"\.\.\/x" cannot be an address\./)
  assert.match(run('new', ['Why?', '--slug=index']).faults, /^"index" is reserved/)
  assert.match(
    run('new', ['Why is that?', '--dimension', 'Trust']).faults,
    /^There is no dimension "Trust"\./,
  )
})

test('links are mended when that is asked for, and only where the target is certain', () => {
  const before = readFileSync(at('articles/public-one.md'), 'utf8')
  const shown = run('fix', [])
  assert.match(
    shown.output,
    /public-one\.md:12:11 \.\/twoo\.md → public-two\.md\n1 link can be mended \(add --write\)\./,
  )
  assert.equal(readFileSync(at('articles/public-one.md'), 'utf8'), before)
  assert.match(run('fix', ['--write']).output, /1 link mended\./)
  assert.equal(
    readFileSync(at('articles/public-one.md'), 'utf8'),
    before.replace('./twoo.md', 'public-two.md'),
  )
  assert.equal(run('fix', []).output, 'No link has to be mended.\n')
})

test('a file from Windows is mended and keeps its line ends, one with both kinds is left alone', () => {
  const text = article('Three', '[Two](./twoo.md)')
  const windows = `\uFEFF${text}`.replaceAll('\n', '\r\n')
  writeFileSync(at('articles/windows.md'), windows)
  writeFileSync(at('articles/mixed.md'), text.replace('Three', 'Four').replace('\n', '\r\n'))
  assert.match(
    run('fix', ['--write']).output,
    /^articles\/mixed\.md was left alone: save it as UTF-8, with line ends of one kind \(LF\)\.\n1 link mended\.$/m,
  )
  assert.equal(readFileSync(at('articles/windows.md'), 'utf8'), windows.replace('./twoo.md', 'public-two.md'))
  for (const name of ['windows', 'mixed']) rmSync(at(`articles/${name}.md`))
})

test('a share link is made from whatever an editor calls the file', () => {
  const scopes = [
    'meetings-multiply',
    'meetings-multiply.md',
    'articles/meetings-multiply.md',
    at('articles/meetings-multiply.md'),
    '/insights/meetings-multiply',
    'http://localhost:3000/insights/meetings-multiply',
  ].map((name) => {
    const { output } = run('preview-link', [name])
    const token = new URL(output.trim()).searchParams.get('token') ?? ''
    return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  })
  assert.deepEqual([...new Set(scopes)], ['/insights/meetings-multiply'])
})

test('a share link that cannot be made says why', () => {
  assert.equal(
    run('preview-link', ['meeting-multiply']).faults,
    'There is no document "meeting-multiply". Did you mean `meetings-multiply`?\n',
  )
  assert.equal(
    run('preview-link', ['meetings-multiply', '--expires', '100d']).faults,
    '"100d" is no duration. Write it like 48h: s, m, h or d; at most 90d.\n',
  )
  writeFileSync(at('articles/broken.md'), '---\ntitel: x\n---\n')
  assert.equal(
    run('preview-link', ['broken']).faults,
    'articles/broken.md has errors, so nobody can see it. `npm run check` says which.\n',
  )
  rmSync(at('articles/broken.md'))
})
