import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'

/** What the last output was made from. */
export const RECORD = '.cache/published.json'

/** Whether there is an output from which a build may take something. */
export const isRemembered = (): boolean => existsSync(RECORD)

/** Forgets what the last output was made from, so that the next build takes nothing from it. */
export function forgetOutput(): Promise<void> {
  return rm(RECORD, { force: true })
}
