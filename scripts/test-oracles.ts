import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serveSite } from '@/lib/publish/serve-site'
import { findBrowser } from './browser'
import { runCommand } from './command'
import { countTests, judgeProgram, NODE_LINES, runProgram, type StageResult } from './stages'

const usage = `npm run test:oracles

The oracles that take long: builds hostile titles and the site twice, then follows every link of
the served site, reads every page as social networks do, asks afdocs what agents find, and Lighthouse about one page of each type.
The last line is the sum: N passed, N failed.`

const node = process.execPath
const tsx = ['--import', 'tsx']
const HOSTILE = '.cache/hostile-out'

const build = (content: string): Promise<StageResult> =>
  judgeProgram(node, [...tsx, 'scripts/build.ts'], { CONTENT_DIR: content })

async function judge(ending: string, settings: Readonly<Record<string, string>>): Promise<StageResult> {
  const files = readdirSync('oracles').filter((name) => name.endsWith(ending))
  const words = [...tsx, '--test', '--test-reporter=spec', ...files.map((name) => join('oracles', name))]
  const { code, output } = await runProgram(node, words, settings)
  return countTests(output, code, NODE_LINES)
}

async function judgeHostileTitles(): Promise<readonly StageResult[]> {
  const built = await build('oracles/hostile')
  if (built.failed > 0) return [built]
  rmSync(HOSTILE, { recursive: true, force: true })
  renameSync('out', HOSTILE)
  return [built, await judge('.quick.ts', { SITE_DIR: HOSTILE, CONTENT_DIR: 'oracles/hostile' })]
}

/** One hash over the names and bytes of all files. */
function hashOf(directory: string): string {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

async function buildTwice(): Promise<readonly StageResult[]> {
  const first = await build('content')
  const before = hashOf('out')
  const second = await build('content')
  const isSame = hashOf('out') === before
  console.log(isSame ? 'Both builds are the same, byte for byte.' : 'The two builds differ.')
  return [first, second, isSame ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }]
}

async function judgeServed(): Promise<StageResult> {
  const server = await serveSite({ directory: 'out', basePath: '', port: 0 })
  // A judge that pauses finds its connection still there.
  server.keepAliveTimeout = 60_000
  const { port } = server.address() as AddressInfo
  try {
    return await judge('.slow.ts', {
      SITE_LOCAL: `http://localhost:${port}`,
      CHROMIUM_PATH: findBrowser() ?? '',
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

runCommand({
  usage,
  options: [],
  run: async () => {
    const results = [...(await judgeHostileTitles()), ...(await buildTwice()), await judgeServed()]
    const passed = results.reduce((sum, result) => sum + result.passed, 0)
    const failed = results.reduce((sum, result) => sum + result.failed, 0)
    console.log(`${passed} passed, ${failed} failed`)
    return failed === 0 ? 0 : 1
  },
})
