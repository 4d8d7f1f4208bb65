import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { measureCommand } from '../measure-process'
import { PEER_DIRECTORY, type Peer } from './peer'
import type { PeerCorpus } from './read-corpus'
import { type ArticleWeight, weighArticle } from './weigh-article'

/** What a whole build of a site took, and what came out. */
export interface SiteFigures {
  readonly seconds: number
  readonly megabytes: number
  readonly pages: number
  readonly article: ArticleWeight
}

const LAST_LINES = 8

/** Writes the project of a peer into a temporary directory, builds it once and removes it; or says why it did not build. */
export async function measurePeer(peer: Peer, corpus: PeerCorpus): Promise<SiteFigures | string> {
  await mkdir(PEER_DIRECTORY, { recursive: true })
  // Inside, so that Node.js finds the packages that are installed there.
  const directory = await mkdtemp(join(PEER_DIRECTORY, 'project-'))
  try {
    for (const [path, text] of peer.listFiles(corpus)) {
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), text)
    }
    const { code, output, seconds, peakMegabytes } = await measureCommand(
      peer.command,
      peer.settings,
      directory,
    )
    if (code !== 0) return listLastLines(output)
    const site = join(directory, peer.output)
    return { seconds, megabytes: peakMegabytes, ...(await describeSite(site, corpus)) }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** The end of what a program printed, without the times that were measured around it. */
function listLastLines(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\d+m[\d.]+s \d+m/.test(line))
  return lines.slice(-LAST_LINES).join('\n')
}

/** What lies in a built site of the corpus. */
export async function describeSite(
  site: string,
  corpus: PeerCorpus,
): Promise<Pick<SiteFigures, 'pages' | 'article'>> {
  const names = await readdir(site, { recursive: true })
  const pages = names.filter((name) => name.endsWith('.html')).length
  return { pages, article: await weighArticle(site, corpus.articles[0]?.slug ?? '') }
}
