import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { planRename } from '@/lib/content/source/plan-rename'
import { formatLedger, parseLedger } from '@/lib/ledger/ledger'
import { renameInLedger } from '@/lib/ledger/rename'
import { type Environment, readEnvironment } from '@/lib/site/environment'
import { describeSurroundings } from '@/lib/site/load-site'
import { runCommand } from './command'
import { findLedgerText, ledgerPath } from './ledger-file'
import { describeLeftAlone, readSources } from './sources'
import { createFile, replaceFile } from './write-file'

const usage = `npm run rename -- <old> <new> [--write]

Renames a document: the file gets its new name, the old one becomes an alias (its address leads to the
new one), links and \`related\` entries in all files follow, and ledger.json hands the known headings of the
old address on to the new one. Shows what it would do. Files keep their line ends.
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
    const environment = readEnvironment()
    const { contentDirectory } = environment
    const { ownHosts } = describeSurroundings(environment)
    const { texts, writeAs, leftAlone } = await readSources(contentDirectory)
    const plan = planRename(texts, { oldName: from, newName: to, ownHosts })
    if (typeof plan === 'string') {
      console.error([plan, ...leftAlone.map(describeLeftAlone)].join('\n'))
      return 1
    }
    const ledger = await planLedger(environment, plan.moved)
    console.log(`${plan.from} → ${plan.to}`)
    for (const [file, count] of plan.mended)
      console.log(`  ${count} ${count === 1 ? 'link' : 'links'} in ${file}`)
    if (ledger)
      console.log(`  ${plan.moved.from} leads to ${plan.moved.to}; ledger.json keeps ${ledger.kept}`)
    for (const file of leftAlone) console.log(`  ${describeLeftAlone(file)}`)
    if (!options.has('write')) {
      console.log('Nothing was written. Add --write to do it.')
      return 0
    }
    // The new file first, the old one last: whatever happens between, nothing is lost.
    await createFile(join(contentDirectory, plan.to), writeAs(plan.from, plan.texts.get(plan.to) ?? ''))
    for (const [file, text] of plan.texts)
      if (file !== plan.to)
        await replaceFile(
          join(contentDirectory, file),
          writeAs(file, texts.get(file) ?? ''),
          writeAs(file, text),
        )
    if (ledger) await replaceFile(ledgerPath(environment), ledger.before, ledger.after)
    await rm(join(contentDirectory, plan.from))
    console.log('Done.')
    return 0
  },
})

interface LedgerChange {
  readonly before: string
  readonly after: string
  /** What the ledger hands on, in words. */
  readonly kept: string
}

/** What a rename does to the ledger; undefined where there is none, or where the page was never published. */
async function planLedger(
  environment: Environment,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<LedgerChange | undefined> {
  const before = await findLedgerText(environment)
  if (before === undefined) return undefined
  const known = parseLedger(before)
  const renamed = renameInLedger(known, from, to)
  if (renamed === known) return undefined
  const count = renamed.pages[to]?.length ?? 0
  return { before, after: formatLedger(renamed), kept: `${count} ${count === 1 ? 'heading' : 'headings'}` }
}
