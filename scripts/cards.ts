import { access, copyFile, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CardFile } from '@/lib/cards/card'
import { drawCard } from '@/lib/cards/draw-card'
import { listCards } from '@/lib/cards/list-cards'
import type { Catalog } from '@/lib/content/model'

/** Where cards stay between builds. A name stands for all that its picture shows, so that a file here is never out of date. */
const CACHE = '.cache/cards'

/** Cards drawn at a time; more do not help, since the text is laid out on one core. */
const ABREAST = 4

/** Writes the social card of every page into a built site, but for those that are in `last`; returns how many had to be drawn. */
export async function writeCards(catalog: Catalog, directory: string, last?: string): Promise<number> {
  await mkdir(CACHE, { recursive: true })
  await mkdir(join(directory, 'cards'), { recursive: true })
  const there = new Set(last === undefined ? [] : await readdir(join(last, 'cards')).catch(() => []))
  const waiting = listCards(catalog).filter(({ path }) => !there.has(basename(path)))
  let drawn = 0
  const work = async (): Promise<void> => {
    for (let card = waiting.pop(); card !== undefined; card = waiting.pop()) {
      if (await ensureCard(card)) drawn++
      await linkOrCopy(cachePath(card), join(directory, card.path))
    }
  }
  await Promise.all(Array.from({ length: ABREAST }, work))
  return drawn
}

/** A second name is enough; another disk needs a copy. */
async function linkOrCopy(source: string, target: string): Promise<void> {
  await rm(target, { force: true })
  await link(source, target).catch(() => copyFile(source, target))
}

const cachePath = (card: CardFile): string => join(CACHE, basename(card.path))

/** Draws a card that is not there yet; says whether it did. */
async function ensureCard(card: CardFile): Promise<boolean> {
  const path = cachePath(card)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) return false
  // Renamed when complete, so that a build that was stopped leaves no half picture.
  await writeFile(`${path}.${process.pid}`, await drawCard(card.card))
  await rename(`${path}.${process.pid}`, path)
  return true
}
