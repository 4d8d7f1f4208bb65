import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from './command'

/** Replaces a file as a whole: whoever reads it sees the old text or the new one. Fails when it is not what it was. */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  if ((await readFile(path, 'utf8')) !== before)
    throw new Refusal(`${path} was changed in the meantime; nothing was written to it.`)
  const draft = await writeBeside(path, after)
  await rename(draft, path)
}

/** Writes a new file as a whole; fails with EEXIST when there is one. */
export async function createFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = await writeBeside(path, text)
  try {
    await link(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeBeside(path: string, text: string): Promise<string> {
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, text, { flag: 'wx' })
  return draft
}
