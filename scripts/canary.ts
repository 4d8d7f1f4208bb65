import { existsSync, renameSync, rmSync } from 'node:fs'
import { CANARY_INSTANT, CANARY_WORDS, writeCanaryContent } from './canary-content'
import { runCommand } from './command'
import { findWords } from './find-words'
import { judgeProgram } from './stages'

const usage = `npm run canary

Builds the public site and the preview server from a knowledge base with private documents full of words
that stand nowhere else, and searches every byte of both for them. The public build is kept in
.cache/canary-out, the preview server in .next-preview.`

const DIRECTORY = '.cache/canary'
const OUT = '.cache/canary-out'

runCommand({
  usage,
  options: [],
  run: async () => {
    await writeCanaryContent('content', DIRECTORY)
    const settings = { CONTENT_DIR: DIRECTORY, BUILD_INSTANT: CANARY_INSTANT, LEDGER: '' }
    const tsx = ['--import', 'tsx']
    const site = await judgeProgram(process.execPath, [...tsx, 'scripts/build.ts'], settings)
    if (site.failed > 0) return 1
    rmSync(OUT, { recursive: true, force: true })
    renameSync('out', OUT)
    rmSync('.next-preview', { recursive: true, force: true })
    const preview = await judgeProgram(process.execPath, [...tsx, 'scripts/preview.ts', '--build'], {
      CONTENT_DIR: DIRECTORY,
    })
    if (preview.failed > 0) return 1
    const found = [OUT, '.next-preview', 'public']
      .filter(existsSync)
      .flatMap((directory) => findWords(directory, CANARY_WORDS))
    for (const { file, word, around } of found)
      console.error(`${file} holds "${word}": …${around.replace(/\s+/g, ' ')}…`)
    console.log(`${found.length} traces of private documents in the public site and in the preview server.`)
    return found.length === 0 ? 0 : 1
  },
})
