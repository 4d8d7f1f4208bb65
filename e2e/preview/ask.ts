import { request } from 'node:http'
import { connect } from 'node:net'
import { expect } from 'playwright/test'

export interface Answer {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly text: string
}

interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends a path byte by byte, as no browser would. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1')
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Sends bytes that are no proper request; the whole answer as text, once the server ends it or says no more. */
export function askRaw(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'))
    let text = ''
    socket.setTimeout(1500, () => socket.destroy())
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
  })
}

/** No answer of a preview may be kept, indexed, or told to another site. */
export function expectSealed(headers: NodeJS.Dict<string | string[]>, what?: string): void {
  expect(headers['cache-control'], what).toBe('private, no-store')
  expect(headers['x-robots-tag'], what).toBe('noindex, nofollow, noarchive')
  expect(headers['referrer-policy'], what).toBe('no-referrer')
}
