import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const ASIDE = '.cache/last-build'

/**
 * Sets aside what Next.js wrote in the last build: it would delete that file after file before it starts, a minute for
 * 15,000 pages. Nothing of it may stay where it was, or Next.js publishes it again (`cleanDistDir: false` does).
 * Resolves when Next.js may start; `gone` resolves when the files are deleted.
 */
export async function setAsideBuild(directory: string): Promise<{ readonly gone: Promise<void> }> {
  await rm(ASIDE, { recursive: true, force: true })
  await mkdir(ASIDE, { recursive: true })
  await rename(join(directory, 'server'), join(ASIDE, 'server')).catch(() => undefined)
  return { gone: rm(ASIDE, { recursive: true, force: true }) }
}
