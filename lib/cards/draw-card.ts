import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import { CARD_SIZE, type Card } from './card'
import { buildLayout } from './layout'

/** Draws a card as PNG. Nothing is fetched: characters that the fonts lack were left out before. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  fonts ??= readFonts()
  const layout = buildLayout(card)
  const svg = await satori(layout, { ...CARD_SIZE, fonts: await fonts })
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return image.asPng()
}

let fonts: Promise<Font[]> | undefined

/** Satori takes the first file that has a character. */
function readFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url)
  const names = (['latin', 'latin-ext'] as const).flatMap((range) =>
    ([600, 400] as const).map((weight) => ({ range, weight })),
  )
  return Promise.all(
    names.map(async ({ range, weight }): Promise<Font> => {
      const file = resolve(`@fontsource/faustina/files/faustina-${range}-${weight}-normal.woff`)
      const name = range === 'latin' ? 'Faustina' : 'Faustina Extended'
      return { name, data: await readFile(file), weight, style: 'normal' }
    }),
  )
}
