/** A client component that Flight data refers to: `3:I[39756,["/_next/…"],"default"]`. */
export interface ClientReference {
  readonly id: string
  readonly name: string
}

/**
 * The client components that a page's Flight data refers to. Rows are `id:tag…` and end with a line feed, except
 * text rows (`id:T<hex length>,text`), which end by their length in bytes. Throws when a row has another form.
 */
export function listClientReferences(flight: string): readonly ClientReference[] {
  const references: ClientReference[] = []
  const bytes = Buffer.from(flight)
  let at = 0
  while (at < bytes.length) {
    const colon = bytes.indexOf(0x3a, at)
    const id = colon < 0 ? '' : bytes.toString('latin1', at, colon)
    if (colon < 0 || !/^[0-9a-f]*$/.test(id))
      throw new SyntaxError(`no Flight row starts at byte ${at}: ${preview(bytes, at)}`)
    const tag = String.fromCharCode(bytes[colon + 1] ?? 0)
    if (tag === 'T') {
      const comma = bytes.indexOf(0x2c, colon)
      const length = Number.parseInt(bytes.toString('latin1', colon + 2, comma), 16)
      if (comma < 0 || Number.isNaN(length))
        throw new SyntaxError(`a Flight text row has no length: ${preview(bytes, at)}`)
      at = comma + 1 + length
      continue
    }
    const end = bytes.indexOf(0x0a, colon)
    if (end < 0) throw new SyntaxError(`a Flight row does not end: ${preview(bytes, at)}`)
    if (tag === 'I') references.push(parseReference(bytes.toString('utf8', colon + 2, end)))
    at = end + 1
  }
  return references
}

function parseReference(text: string): ClientReference {
  const row: unknown = JSON.parse(text)
  if (!Array.isArray(row) || row.length < 3) throw new SyntaxError(`a client reference reads ${text}`)
  return { id: String(row[0]), name: String(row[2]) }
}

function preview(bytes: Buffer, at: number): string {
  return JSON.stringify(bytes.toString('utf8', at, at + 40))
}

/** The Flight text that an inline script pushes, or undefined when the script does something else. */
export function parseFlightScript(script: string): string | undefined {
  if (script === '(self.__next_f=self.__next_f||[]).push([0])') return ''
  const pushed = /^self\.__next_f\.push\((\[1,.*\])\)$/s.exec(script)?.[1]
  if (pushed === undefined) return undefined
  const row: unknown = JSON.parse(pushed)
  return Array.isArray(row) && typeof row[1] === 'string' ? row[1] : undefined
}
