import { readFile, rename, writeFile } from 'node:fs/promises'
import { DRAWN_ROUTES } from '@/lib/publish/drawn-page'
import type { Frames } from './frame'

const KEPT = '.cache/next-parts.json'

/** What Next.js made of a program, whatever the content: with these and the last output a build needs no Next.js. */
export interface NextParts {
  readonly frames: Frames
  /** Names in the output directory of its other files: styles, scripts, icons. */
  readonly files: readonly string[]
}

interface Kept extends NextParts {
  readonly program: string
}

/** What Next.js made for the same program in the last build; undefined where there was none. */
export async function readKeptParts(program: string): Promise<NextParts | undefined> {
  try {
    const kept: Kept = JSON.parse(await readFile(KEPT, 'utf8'))
    return kept.program === program ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps them for the next build. */
export async function keepParts(program: string, { frames, files }: NextParts): Promise<void> {
  await writeFile(`${KEPT}.${process.pid}`, JSON.stringify({ program, frames, files } satisfies Kept))
  await rename(`${KEPT}.${process.pid}`, KEPT)
}

/** Whether every page can be drawn. */
export function isComplete({ frames }: NextParts): boolean {
  return DRAWN_ROUTES.every((route) => frames[route])
}
