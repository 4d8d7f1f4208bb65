import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { planRename } from '@/lib/content/source/plan-rename'
import { readEnvironment } from '@/lib/site/environment'
import { runCommand } from './command'
import { readSources } from './sources'
import { createFile, replaceFile } from './write-file'

const usage = `npm run rename -- <old> <new> [--write]

Renames a document: the file gets its new name, the old one becomes an alias (its address leads to the
new one), and links and \`related\` entries in all files follow. Shows what it would do.
Of two documents of one name the article is meant; name another as dimensions/old.

  --write   do it

CONTENT_DIR names the content directory (default: content).`

runCommand({
  usage,
  options: ['write'],
  run: async (options, words) => {
    const [from, to, ...others] = words
    if (from === undefined || to === undefined || others.length > 0) {
      console.error(usage)
      return 2
    }
    const { contentDirectory } = readEnvironment()
    const sources = await readSources(contentDirectory)
    const plan = planRename(sources, from, to)
    if (typeof plan === 'string') {
      console.error(plan)
      return 1
    }
    console.log(`${plan.from} → ${plan.to}`)
    for (const [file, count] of plan.mended)
      console.log(`  ${count} ${count === 1 ? 'link' : 'links'} in ${file}`)
    if (!options.has('write')) {
      console.log('Nothing was written. Add --write to do it.')
      return 0
    }
    // The new file first, the old one last: whatever happens between, nothing is lost.
    await createFile(join(contentDirectory, plan.to), plan.texts.get(plan.to) ?? '')
    for (const [file, text] of plan.texts)
      if (file !== plan.to) await replaceFile(join(contentDirectory, file), sources.get(file) ?? '', text)
    await rm(join(contentDirectory, plan.from))
    console.log('Done.')
    return 0
  },
})
