import { readFile, writeFile } from 'node:fs/promises'
import type { Frames } from './frame'

const KEPT = '.cache/frames.json'

interface Kept {
  readonly program: string
  readonly frames: Frames
}

/** The frames that the same program had in its last build; undefined where there was none. A guess: the build compares. */
export async function readKeptFrames(program: string): Promise<Frames | undefined> {
  try {
    const kept: Kept = JSON.parse(await readFile(KEPT, 'utf8'))
    return kept.program === program ? kept.frames : undefined
  } catch {
    return undefined
  }
}

/** Keeps the frames for the next build, which then draws while Next.js is at work. */
export async function keepFrames(program: string, frames: Frames): Promise<void> {
  await writeFile(KEPT, JSON.stringify({ program, frames } satisfies Kept))
}
