import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import type { Card } from '@/lib/cards/card'

// Joined at run time: the bundler would take a constant for a module of its own.
const SCRIPT = ['scripts', 'draw-card.ts'].join('/')
const MAX_PICTURES = 50
const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The picture of a social card as PNG, drawn in a process of its own; kept under its path, which names all that it shows. */
export function drawPicture(path: string, card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const known = pictures.get(path) ?? draw(card)
  if (pictures.size >= MAX_PICTURES) pictures.clear()
  pictures.set(path, known)
  known.catch(() => pictures.delete(path))
  return known
}

async function draw(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(card))
  const bytes = await buffer(child.stdout)
  if (bytes.length === 0) throw new Error('The card was not drawn.')
  return new Uint8Array(bytes)
}
