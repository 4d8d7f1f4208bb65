import type { DrawnRoute } from '@/lib/publish/drawn-page'
import { PublishError } from '@/lib/publish/publish-error'
import type { DrawnParts } from './draw-page'

/** What the pages of a route have in common: all around their own head tags and their body. */
export interface Frame {
  readonly before: string
  readonly between: string
  readonly after: string
}

/** Frames by route. */
export type Frames = Readonly<Partial<Record<DrawnRoute, Frame>>>

const BODY = '<body>'

/**
 * Takes the frame from a page that Next.js has made. Throws `PublishError` if the same page, drawn by ourselves, is not
 * that page letter for letter: then no page of the route can be drawn.
 */
export function readFrame(file: string, html: string, drawn: DrawnParts): Frame {
  const start = html.indexOf(drawn.tags)
  if (start < 0) throw differ(file, 'head', html.slice(html.indexOf('<title>')), drawn.tags)
  const opening = html.indexOf(BODY) + BODY.length
  const body = html.indexOf(drawn.body, opening)
  if (body < 0)
    throw differ(file, 'body', html.slice(html.indexOf(drawn.body.slice(0, 20), opening)), drawn.body)
  return {
    before: html.slice(0, start),
    between: html.slice(start + drawn.tags.length, body),
    after: html.slice(body + drawn.body.length),
  }
}

/** A page of the route that the frame belongs to. */
export function fillFrame({ before, between, after }: Frame, { tags, body }: DrawnParts): string {
  return `${before}${tags}${between}${body}${after}`
}

function differ(file: string, part: string, actual: string, drawn: string): PublishError {
  let at = 0
  while (at < drawn.length && actual[at] === drawn[at]) at++
  const show = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80))
  return new PublishError([
    `${file}: the ${part} that Next.js makes is not the one that was drawn (scripts/build/draw-page.tsx).`,
    `Next.js: ${show(actual)}`,
    `drawn:   ${show(drawn)}`,
    'Build with --by-next until it is: then Next.js makes every page.',
  ])
}
