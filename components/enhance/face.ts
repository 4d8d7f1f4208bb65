import { hasFace, rememberFace } from './face-store'

const FACES = ['', '600', 'italic']

/** Fetches the faces of the text where the first page did without them, so that the next page has them from its first paint. */
export function startFace(): void {
  if (hasFace()) return
  if (document.readyState === 'complete') fetchFaces()
  else addEventListener('load', () => setTimeout(fetchFaces), { once: true })
}

async function fetchFaces(): Promise<void> {
  const loaded = await Promise.all(FACES.map((face) => document.fonts.load(`${face} 1em Faustina`)))
  if (loaded.every(({ length }) => length > 0)) rememberFace()
}
