import { extname } from 'node:path'
import { PATH_TYPES, RARE_TYPES } from './policy'

const TYPES: Readonly<Record<string, string>> = {
  ...RARE_TYPES,
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
}

/** The media type of a file of the site, by its name in the output directory. */
export function findMediaType(name: string): string {
  const own = PATH_TYPES.find(([path]) => path === `/${name}`)
  return own?.[1] ?? TYPES[extname(name).slice(1).toLowerCase()] ?? 'application/octet-stream'
}
