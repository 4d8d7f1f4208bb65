import { readFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { type ContentFile, type ParseResult, parseDocument } from './parse-document'

interface Entry {
  readonly stamp: string
  readonly result: ParseResult
}

interface PackedEntry {
  readonly stamp: string
  readonly bytes: Uint8Array
}

interface Packed {
  /** What parsed the documents: another program would parse them in another way. */
  readonly program: string
  readonly entries: ReadonlyMap<string, PackedEntry>
}

/** Keeps parsed documents by path and file times, so that only what changed is parsed again. */
export class ParseCache {
  private readonly entries = new Map<string, Entry>()
  private packed: ReadonlyMap<string, PackedEntry> = new Map()
  private hasNew = false

  async parse(path: string, stamp: string, source: Omit<ContentFile, 'bytes'>): Promise<ParseResult> {
    const known = this.entries.get(path)
    if (known?.stamp === stamp) return known.result
    const packed = this.packed.get(path)
    const isKept = packed?.stamp === stamp
    const result: ParseResult = isKept
      ? deserialize(packed.bytes)
      : parseDocument({ ...source, bytes: await readFile(path) })
    if (!isKept) this.hasNew = true
    this.entries.set(path, { stamp, result })
    return result
  }

  /** Takes up what `pack` wrote, if the same program wrote it. */
  unpack(bytes: Uint8Array, program: string): void {
    const packed = deserialize(bytes) as Packed
    if (packed.program === program) this.packed = packed.entries
  }

  /** Everything parsed, for a later process; undefined where it would be what `unpack` took up. Forgets that. */
  pack(program: string): Buffer | undefined {
    const before = this.packed
    this.packed = new Map()
    if (!this.hasNew && before.size === this.entries.size) return undefined
    this.hasNew = false
    const entries = new Map(
      [...this.entries].map(([path, { stamp, result }]): [string, PackedEntry] => {
        const packed = before.get(path)
        return [path, packed?.stamp === stamp ? packed : { stamp, bytes: serialize(result) }]
      }),
    )
    const packed: Packed = { program, entries }
    return serialize(packed)
  }
}
