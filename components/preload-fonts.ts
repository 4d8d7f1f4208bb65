import { preload } from 'react-dom'

const regular = new URL('./fonts/faustina-400.woff2', import.meta.url)
const bold = new URL('./fonts/faustina-600.woff2', import.meta.url)

/** A phone may be on a slow line, where fonts hold up the text: it gets them after the first paint, for the next page. */
const WIDE = '(min-width: 48rem)'

/** Asks for the two faces that stand in the first screen of every page together with the page itself, but not on a phone. */
export function preloadFonts(): void {
  for (const face of [regular, bold])
    preload(face.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', media: WIDE })
}
