import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { EXAMPLE_DIMENSION, writeExample } from '@/lib/content/example-content'

const directory = mkdtempSync(join(tmpdir(), 'check-'))
after(() => rmSync(directory, { recursive: true, force: true }))

function plant(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name, file)), { recursive: true })
    writeFileSync(join(directory, name, file), text)
  }
  return join(directory, name)
}

function check(
  contentDirectory: string,
  ...words: string[]
): { code: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: contentDirectory, GITHUB_ACTIONS: '' },
    },
  )
  return { code: status, output: stdout, errors: stderr }
}

const good = plant('good', { ...EXAMPLE_DIMENSION, 'articles/a.md': writeExample() })
const warned = plant('warned', {
  ...EXAMPLE_DIMENSION,
  'articles/a.md': writeExample('', '[gone](gone.md)\n'),
})
const broken = plant('broken', {
  ...EXAMPLE_DIMENSION,
  'articles/a.md': writeExample('status: drafft'),
  'articles/b.md': writeExample('', '<script>x</script>\n'),
})

test('good content ends with no problems, and exit code 0 even when strict', () => {
  const { code, output } = check(good, '--strict')
  assert.equal(code, 0)
  assert.equal(
    output,
    'Articles that fewer than 2 others link to (no problem, but a hint):\n     0  a\n\n0 errors, 0 warnings\n',
  )
})

test('a warning fails a strict check alone', () => {
  assert.equal(check(warned).code, 0)
  const { code, output } = check(warned, '--strict')
  assert.equal(code, 1)
  assert.match(output, /Links: 0 healed \(they lead to what they name\), 1 dead \(printed as plain text\)\./)
  assert.match(output, /\n0 errors, 1 warning in 1 file\n$/)
})

test('errors of all files are printed, and fail', () => {
  const { code, output } = check(broken)
  assert.equal(code, 1)
  assert.match(
    output,
    /articles\/a\.md:6:9 error `status`: "drafft" is not allowed here\. field-value\n {6}6 │ status: drafft\n {8}│ {9}\^\n {4}→ Did you mean `draft`\?/,
  )
  assert.match(output, /articles\/b\.md:9:1 error HTML that could run code/)
})

test('--json prints one object and nothing else', () => {
  const { code, output } = check(broken, '--json')
  assert.equal(code, 1)
  const { problems, summary } = JSON.parse(output)
  assert.equal(problems.length, 2)
  assert.deepEqual(summary, { errors: 2, warnings: 0, files: 2 })
  assert.deepEqual(Object.keys(problems[0]), [
    'file',
    'line',
    'column',
    'severity',
    'code',
    'message',
    'hint',
  ])
})

test('a directory that is none is said in words', () => {
  const { code, errors } = check(join(directory, 'nowhere'))
  assert.equal(code, 2)
  assert.match(
    errors,
    /^CONTENT_DIR ".*nowhere" is not a directory\. Name the folder that holds `articles\/`\.\n$/,
  )
})
