import type { IncomingMessage, ServerResponse } from 'node:http'
import { SEALING_HEADERS } from './responses'

const SEALED = new Map(Object.entries(SEALING_HEADERS).map(([name, value]) => [name.toLowerCase(), value]))

/** Fixes the headers that no answer of a preview may lack or change, whoever writes it: pages, files, errors of the framework. */
export function sealResponse(response: ServerResponse<IncomingMessage>): void {
  const setHeader = response.setHeader.bind(response)
  const appendHeader = response.appendHeader.bind(response)
  const removeHeader = response.removeHeader.bind(response)
  const writeHead = response.writeHead.bind(response)
  const isSealed = (name: string): boolean => SEALED.has(name.toLowerCase())
  for (const [name, value] of Object.entries(SEALING_HEADERS)) setHeader(name, value)
  response.setHeader = (name, value) => (isSealed(name) ? response : setHeader(name, value))
  response.appendHeader = (name, value) => (isSealed(name) ? response : appendHeader(name, value))
  response.removeHeader = (name) => {
    if (!isSealed(name)) removeHeader(name)
  }
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const given = rest.find((part) => typeof part === 'object' && part !== null)
    const entries = Array.isArray(given) ? pairUp(given) : Object.entries(given ?? {})
    for (const [name, value] of entries) {
      if (!isSealed(name) && (typeof value === 'string' || typeof value === 'number' || Array.isArray(value)))
        setHeader(name, value)
    }
    return typeof rest[0] === 'string' ? writeHead(status, rest[0]) : writeHead(status)
  }
}

function pairUp(list: readonly unknown[]): [string, unknown][] {
  const pairs: [string, unknown][] = []
  for (let index = 0; index < list.length; index += 2) pairs.push([String(list[index]), list[index + 1]])
  return pairs
}
