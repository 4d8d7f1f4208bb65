import { rm } from 'node:fs/promises'
import { generateCorpus } from '../generate-corpus'
import type { Row } from '../row'
import { formatTable, type Table } from '../search'
import { eleventy } from './eleventy'
import { hugo } from './hugo'
import { measureOwn } from './measure-own'
import { measurePeer, type SiteFigures } from './measure-peer'
import type { Peer } from './peer'
import { readCorpus } from './read-corpus'
import { starlight } from './starlight'

const PEERS: readonly Peer[] = [hugo, eleventy, starlight]

const COLUMNS = ['articles', 'built by', 'build', 'memory', 'pages', 'a page', 'article at load', 'and fonts']

/**
 * Prints whole builds of the same generated articles by this project and by every peer that is installed, side by side.
 * A peer that is not installed or does not build gets a line that says so. Nothing here has a budget.
 */
export async function comparePeers(sizes: readonly number[]): Promise<readonly Row[]> {
  const notes: string[] = []
  const installed = PEERS.filter((peer) => {
    if (peer.findVersion() === undefined) notes.push(`${peer.name} is not installed: ${peer.install}`)
    return peer.findVersion() !== undefined
  })
  const table: string[][] = [COLUMNS]
  for (const size of sizes) {
    const directory = `.cache/bench/corpus-${size}`
    await rm(directory, { recursive: true, force: true })
    await generateCorpus(directory, size)
    const corpus = await readCorpus(directory)
    const own = await measureOwn(directory, corpus)
    table.push(formatLine(size, 'this project, compiler cold', own.cold))
    table.push(formatLine(size, 'this project, compiler warm', own.warm))
    for (const peer of installed) {
      const name = `${peer.name} ${peer.findVersion()}`
      const figures = await measurePeer(peer, corpus)
      if (typeof figures !== 'string') table.push(formatLine(size, name, figures))
      else notes.push(`${name} did not build ${size} articles:\n${figures}`)
    }
  }
  console.log([formatTable(table satisfies Table), ...notes].join('\n\n'))
  return []
}

function formatLine(size: number, name: string, { seconds, megabytes, pages, article }: SiteFigures) {
  return [
    size.toLocaleString('en'),
    name,
    `${seconds.toFixed(1)} s`,
    `${megabytes.toFixed(0)} MB`,
    pages.toLocaleString('en'),
    `${((seconds * 1000) / pages).toFixed(1)} ms`,
    `${(article.rest / 1000).toFixed(1)} KB`,
    `${(article.fonts / 1000).toFixed(1)} KB`,
  ]
}
