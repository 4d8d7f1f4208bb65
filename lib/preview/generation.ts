import { readFileSync } from 'node:fs'

/** Holds the generation of the share links; read at every request, so that raising it revokes all links at once. */
export const GENERATION_FILE = process.env.PREVIEW_GENERATION_FILE ?? '.preview-generation'

/** The generation of links that open: PREVIEW_GENERATION, or what the file says, or 1. Throws when it is not a number. */
export function readGeneration(): number {
  const written = process.env.PREVIEW_GENERATION ?? readGenerationFile() ?? '1'
  if (!/^\d{1,9}$/.test(written.trim()))
    throw new Error(`The generation of preview links is "${written.trim()}", not a whole number.`)
  return Number(written)
}

function readGenerationFile(): string | undefined {
  try {
    return readFileSync(GENERATION_FILE, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
