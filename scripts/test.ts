import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from '@/lib/publish/hosts/host-servers'
import { findBrowser } from './browser'
import { runCommand } from './command'
import { buildForTest, judgeByNext, judgeSecondBuild, moveOutput } from './second-build'
import {
  countTests,
  judgeProgram,
  NODE_LINES,
  PLAYWRIGHT_LINES,
  runProgram,
  type StageResult,
} from './stages'

const usage = `npm test

Types, lint, spelling, unit tests, content check, builds, oracles, browser tests, and the preview, in this order.
CORPUS_DIR names a second content directory that is built and judged as well.
The last line is the sum: N passed, N failed.`

const node = process.execPath
const tsx = ['--import', 'tsx']

function listTests(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort()
}

async function unitTests(): Promise<StageResult> {
  const files = ['lib', 'components', 'bench', 'scripts'].flatMap(listTests)
  const { code, output } = await runProgram(node, [...tsx, '--test', '--test-reporter=spec', ...files])
  return countTests(output, code, NODE_LINES)
}

async function browserTests(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<StageResult> {
  const browser = findBrowser()
  if (browser === undefined) {
    console.error(
      'No Chromium was found and none could be installed. Install one, or name it in CHROMIUM_PATH.',
    )
    return { passed: 0, failed: 1 }
  }
  const { code, output } = await runProgram('npx', ['playwright', 'test', ...words], {
    CHROMIUM_PATH: browser,
    ...settings,
  })
  return countTests(output, code, PLAYWRIGHT_LINES)
}

/** Lets outside oracles judge a built site: one run for each, since they read where it is from the environment. */
async function judgeByOracles(settings: Readonly<Record<string, string>>): Promise<StageResult> {
  const files = readdirSync('oracles')
    .filter((name) => name.endsWith('.quick.ts'))
    .map((name) => join('oracles', name))
  const words = [...tsx, '--test', '--test-reporter=spec', ...files]
  const { code, output } = await runProgram(node, words, settings)
  return countTests(output, code, NODE_LINES)
}

/** Builds the second content directory, puts the result where its browser tests look for it, and builds it once more. */
async function buildCorpus(directory: string): Promise<StageResult> {
  const build = { directory, settings: {} }
  const first = await buildForTest(build, [])
  if (first.failed > 0) return first
  moveOutput('.cache/corpus-out')
  const second = await judgeByNext(build, '.cache/corpus-out')
  return { passed: first.passed + second.passed, failed: second.failed }
}

/** Builds a few articles for an address below another site, where a forgotten prefix shows; and again after a change. */
async function buildBelow(): Promise<StageResult> {
  const directory = '.cache/base-path-content'
  rmSync(directory, { recursive: true, force: true })
  for (const folder of ['articles', 'dimensions', 'categories']) {
    const names = readdirSync(join('content', folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
    mkdirSync(join(directory, folder), { recursive: true })
    const taken = folder === 'articles' ? names.slice(0, 8) : names
    for (const name of taken) cpSync(join('content', folder, name), join(directory, folder, name))
  }
  const build = { directory, settings: { BASE_PATH: '/insights-kb' } }
  const first = await buildForTest(build, ['--fresh'])
  if (first.failed > 0) return first
  const second = await judgeSecondBuild(build)
  moveOutput('.cache/base-path-out')
  return { passed: first.passed + second.passed, failed: second.failed }
}

const corpus = process.env.CORPUS_DIR
const stages: readonly (readonly [string, () => Promise<StageResult>])[] = [
  ['Types', () => judgeProgram('npm', ['run', '-s', 'types'])],
  ['Lint', () => judgeProgram('npx', ['biome', 'check', '.'])],
  ['Spelling', () => judgeProgram('npm', ['run', '-s', 'spelling'])],
  ['Unit tests', unitTests],
  [
    'Content check',
    () => judgeProgram(node, [...tsx, 'scripts/check.ts', '--strict'], { CONTENT_DIR: 'content' }),
  ],
  ...(corpus ? [['Build of the second content directory', () => buildCorpus(corpus)] as const] : []),
  ['Build under a base path, and again', buildBelow],
  ['Build', () => judgeProgram(node, [...tsx, 'scripts/build.ts'], { CONTENT_DIR: 'content' })],
  ['Page weight', () => judgeProgram(node, [...tsx, 'scripts/weigh.ts'])],
  ['Oracles', () => judgeByOracles({ SITE_DIR: 'out', CONTENT_DIR: 'content' })],
  ...(corpus
    ? [
        [
          'Oracles on the second content directory',
          () => judgeByOracles({ SITE_DIR: '.cache/corpus-out', CONTENT_DIR: corpus, SOURCE_IS_CUT: '1' }),
        ] as const,
      ]
    : []),
  ['Browser tests', () => browserTests([])],
  ...(isInstalled('nginx')
    ? [['Browser tests on nginx', () => browserTests([], { SITE_SERVER: 'nginx' })] as const]
    : []),
  ['Private words in public builds', () => judgeProgram(node, [...tsx, 'scripts/canary.ts'])],
  ['Build of the preview', () => judgeProgram(node, [...tsx, 'scripts/preview.ts', '--build'])],
  ['Browser tests of the preview', () => browserTests(['-c', 'playwright.preview.config.ts'])],
]

runCommand({
  usage,
  options: [],
  run: async () => {
    const results: [string, StageResult, number][] = []
    for (const [name, run] of stages) {
      console.log(`\n=== ${name}`)
      const start = performance.now()
      const result = await run()
      results.push([name, result, (performance.now() - start) / 1000])
      // Without a build there is nothing to open in a browser.
      if (result.failed > 0 && name.startsWith('Build')) break
    }
    console.log('')
    for (const [name, { passed, failed, names = [] }, seconds] of results) {
      console.log(
        `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`,
      )
      for (const test of names) console.log(`         ${failed === 0 ? 'at a further attempt: ' : ''}${test}`)
    }
    if (!corpus) console.log('Skipped: CORPUS_DIR names no second content directory.')
    if (!isInstalled('nginx')) console.log('Skipped: nginx with its Brotli module is not installed.')
    const sum = (key: 'passed' | 'failed'): number =>
      results.reduce((total, [, result]) => total + result[key], 0)
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
    return sum('failed') === 0 ? 0 : 1
  },
})
