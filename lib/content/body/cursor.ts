import type Token from 'markdown-it/lib/token.mjs'
import type { Place } from '../problem'

/** The Markdown of one document, by line. */
export interface Source {
  readonly lines: readonly string[]
  readonly file: string
  /** Line of the file on which the Markdown starts. */
  readonly firstLine: number
}

/** Tokens of table cells do not say where they end; no paragraph is longer. */
const LONGEST_BLOCK = 40

/** Finds pieces of text in the source, each search starting behind the last find. */
export class Cursor {
  private line = 0
  private column = 0
  private first = 0
  private last = 0
  constructor(private readonly source: Source) {}

  /** Starts over at the first line of a block. */
  enter(token: Token): this {
    if (token.map === null) return this
    this.first = this.line = token.map[0]
    this.last = Math.max(token.map[1], this.first + 1)
    this.column = 0
    return this
  }

  /** The first line of the block. */
  get start(): Place {
    return { line: this.first + this.source.firstLine, column: 1 }
  }

  /** Place of the next occurrence of a text in the block, `skip` characters into it. */
  find(text: string, skip = 0): Place | undefined {
    const end = Math.min(this.source.lines.length, Math.max(this.last, this.first + LONGEST_BLOCK))
    for (let line = this.line; text !== '' && line < end; line++) {
      const column = (this.source.lines[line] ?? '').indexOf(text, line === this.line ? this.column : 0)
      if (column < 0) continue
      this.line = line
      this.column = column + text.length
      return { line: line + this.source.firstLine, column: column + skip + 1 }
    }
    return undefined
  }
}
