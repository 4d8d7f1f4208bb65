import { join } from 'node:path'
import { CERTAIN, planFixes } from '@/lib/content/source/plan-fixes'
import { readEnvironment } from '@/lib/site/environment'
import { loadCatalog } from '@/lib/site/load-site'
import { runCommand } from './command'
import { describeLeftAlone, readSources } from './sources'
import { replaceFile } from './write-file'

const usage = `npm run fix -- [--write]

Mends links whose target is certain: to a page that was renamed, that is written in another spelling,
or whose title is the text of the link. Everything else in a file stays as it is. Shows what it would do.

  --write   do it

CONTENT_DIR names the content directory (default: content).`

runCommand({
  usage,
  options: ['write'],
  run: async (options) => {
    const environment = readEnvironment()
    const [{ texts, writeAs, leftAlone }, { problems }] = await Promise.all([
      readSources(environment.contentDirectory),
      loadCatalog({ ...environment, mode: 'preview' }, new Date()),
    ])
    let fixed = 0
    let left = 0
    for (const [file, text] of texts) {
      const plan = planFixes(
        text,
        problems.filter((problem) => problem.file === file),
      )
      fixed += plan.fixes.length
      left += plan.left.length
      for (const { problem, before, after } of plan.fixes)
        console.log(`${file}:${problem.line}:${problem.column} ${before} → ${after}`)
      for (const problem of plan.left)
        console.log(`${file}:${problem.line}:${problem.column} by hand: ${problem.message} ${problem.hint}`)
      if (options.has('write') && plan.fixes.length > 0)
        await replaceFile(
          join(environment.contentDirectory, file),
          writeAs(file, text),
          writeAs(file, plan.text),
        )
    }
    const foreign = leftAlone.filter((name) =>
      problems.some(({ code, file }) => CERTAIN.has(code) && file === name),
    )
    for (const file of foreign) console.log(describeLeftAlone(file))
    if (fixed + left === 0) {
      console.log(foreign.length === 0 ? 'No link has to be mended.' : '0 links mended.')
      return 0
    }
    const verb = options.has('write') ? 'mended' : 'can be mended (add --write)'
    console.log(`${fixed} ${fixed === 1 ? 'link' : 'links'} ${verb}${left > 0 ? `, ${left} left` : ''}.`)
    return 0
  },
})
