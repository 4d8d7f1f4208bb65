import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { promisify } from 'node:util'
import { readEnvironment } from '@/lib/site/environment'

const run = promisify(execFile)
const REF_MS = 5000
const MAX_TEXTS = 500

let commit: { readonly at: number; readonly value: Promise<string | undefined> } | undefined
const texts = new Map<string, Promise<string | undefined>>()

/**
 * The text of a document as it was last published, or undefined where it was not: from the directory PUBLISHED_DIR, or
 * from the commit PUBLISHED_REF of the content directory's repository (default: the last commit). Former names count.
 */
export async function readPublishedText(
  file: string,
  aliases: readonly string[],
): Promise<string | undefined> {
  const names = [file, ...aliases.map((alias) => `${posix.dirname(file)}/${alias}.md`)]
  for (const name of names) {
    const text = await readOne(name)
    if (text !== undefined) return text
  }
  return undefined
}

async function readOne(file: string): Promise<string | undefined> {
  const directory = process.env.PUBLISHED_DIR
  if (directory)
    return readFile(join(/* turbopackIgnore: true */ directory, file), 'utf8').catch(() => undefined)
  const revision = await findCommit()
  if (revision === undefined) return undefined
  const key = `${revision}:./${file}`
  const known = texts.get(key) ?? git('show', key)
  if (texts.size > MAX_TEXTS) texts.clear()
  texts.set(key, known)
  return known
}

function findCommit(): Promise<string | undefined> {
  if (!commit || performance.now() - commit.at > REF_MS) {
    const revision = process.env.PUBLISHED_REF ?? 'HEAD'
    commit = {
      at: performance.now(),
      value: git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`),
    }
  }
  return commit.value
}

async function git(...words: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', readEnvironment().contentDirectory, ...words], {
      maxBuffer: 4 * 1024 * 1024,
    })
    return words[0] === 'rev-parse' ? stdout.trim() : stdout
  } catch {
    return undefined
  }
}
