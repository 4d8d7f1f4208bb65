import { Parser } from 'htmlparser2'
import { type ClientReference, listClientReferences, parseFlightScript } from './flight'
import { REACT_MARKERS } from './react-markers'

export interface StrippedPage {
  /** The page without what Next.js added; every other byte as it was. */
  readonly html: string
  readonly clientReferences: readonly ClientReference[]
  /** Files below `/_next/` that the page still asks for. */
  readonly frameworkFiles: readonly string[]
  /** What was not as expected, in words; such a page must not be published. */
  readonly faults: readonly string[]
}

interface OpenScript {
  readonly start: number
  readonly source: string | undefined
  readonly isCode: boolean
  text: string
}

const BOOTSTRAP =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{.*\}\);?$/s
const CODE_TYPES = new Set(['', 'text/javascript', 'application/javascript', 'module'])

/** Takes Next.js's scripts, idle preloads, Flight data and React's markers out of a page, and tells which client components it used. */
export function stripPage(html: string, basePath: string): StrippedPage {
  const framework = `${basePath}/_next/`
  const cuts: (readonly [start: number, end: number])[] = []
  const faults: string[] = []
  const kept = new Set<string>()
  const stylePreloads = new Map<string, readonly [start: number, end: number]>()
  const flight: string[] = []
  let script: OpenScript | undefined
  let scripts = 0

  const judge = (found: OpenScript): boolean => {
    if (found.source !== undefined) return found.source.startsWith(framework)
    if (!found.isCode) return false
    const pushed = parseFlightScript(found.text)
    if (pushed !== undefined) {
      flight.push(pushed)
      return true
    }
    if (BOOTSTRAP.test(found.text)) return true
    faults.push(`an inline script that is not known starts with ${JSON.stringify(found.text.slice(0, 60))}`)
    return false
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'script') {
          script = {
            start: parser.startIndex,
            source: attributes.src,
            isCode: CODE_TYPES.has((attributes.type ?? '').trim().toLowerCase()),
            text: '',
          }
          return
        }
        const source = attributes.href ?? attributes.src
        const place = [parser.startIndex, parser.endIndex + 1] as const
        if (name === 'link' && isConnectionToItself(attributes)) cuts.push(place)
        if (!source?.startsWith(framework)) return
        const isScript = attributes.rel === 'modulepreload' || attributes.as === 'script'
        if (name === 'link' && isScript) cuts.push(place)
        else if (attributes.rel === 'preload' && attributes.as === 'style') stylePreloads.set(source, place)
        else kept.add(source)
      },
      ontext(text) {
        if (script) script.text += text
      },
      oncomment(text) {
        if (text === '$?' || text === '$!')
          faults.push('a part of the page was still loading, or failed, when it was written (<Suspense>)')
        if (REACT_MARKERS.has(text)) cuts.push([parser.startIndex, parser.endIndex + 1])
      },
      onclosetag(name) {
        if (name !== 'script' || !script) return
        if (judge(script)) {
          scripts++
          cuts.push([script.start, parser.endIndex + 1])
        }
        script = undefined
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  if (scripts === 0 || flight.length === 0)
    faults.push("Next.js's scripts and Flight data are not where they used to be")
  // Next.js announces the sheets of its error pages too.
  for (const [source, place] of stylePreloads) if (!kept.has(source)) cuts.push(place)
  const clientReferences = scripts > 0 ? readReferences(flight, faults) : []
  return { html: cut(html, cuts), clientReferences, frameworkFiles: [...kept], faults }
}

/** What Next.js adds for fonts from another host: here it is the page's own. */
function isConnectionToItself({ rel, href }: Readonly<Record<string, string>>): boolean {
  return rel === 'preconnect' && href === '/'
}

function readReferences(flight: readonly string[], faults: string[]): readonly ClientReference[] {
  try {
    const references = listClientReferences(flight.join(''))
    if (references.length === 0) faults.push('its Flight data names no client module, not even the router')
    return references
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    faults.push(error.message)
    return []
  }
}

function cut(html: string, cuts: (readonly [start: number, end: number])[]): string {
  let result = ''
  let from = 0
  for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
    result += html.slice(from, start)
    from = end
  }
  return result + html.slice(from)
}
