import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createToken } from '@/lib/preview/token'
import { findMedian } from './median'
import { startPreview } from './preview-server'

const SECRET = 'a-secret-for-measuring-of-more-than-32-bytes'
const SAVES = 9

/** Milliseconds in which a hosted preview answers the first request after a save, and how often that answer was not the new text. */
export async function measureHosted(
  directory: string,
  name: string,
): Promise<{ readonly median: number; readonly stale: number }> {
  const server = await startPreview('preview', { CONTENT_DIR: directory, PREVIEW_SECRET: SECRET })
  try {
    const expires = new Date(Date.now() + 3_600_000)
    const token = createToken({ scope: 'all', expires, generation: 1 }, SECRET)
    const read = async (): Promise<string> => {
      const headers = { cookie: `__Host-preview=${token}` }
      const response = await fetch(`${server.origin}/insights/${name.replace('.md', '')}`, { headers })
      if (!response.ok) throw new Error(`The hosted preview answered ${response.status}.`)
      return response.text()
    }
    await read()
    await wait(6000)
    const times: number[] = []
    let stale = 0
    for (let save = 0; save < SAVES; save++) {
      const word = `seen${Math.random().toString(36).slice(2, 10)}`
      const file = join(directory, 'articles', name)
      await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n\n${word} is new.\n`)
      const start = performance.now()
      if (!(await read()).includes(word)) stale++
      times.push(performance.now() - start)
      await wait(1500)
    }
    return { median: findMedian(times), stale }
  } finally {
    await server.stop()
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
