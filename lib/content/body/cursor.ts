import type Token from 'markdown-it/lib/token.mjs'

/** The Markdown of one document, by line. */
export interface Source {
  readonly lines: readonly string[]
  readonly file: string
  /** Line of the file on which the Markdown starts. */
  readonly firstLine: number
}

/** Remembers where in the source the last piece of text was found, so that the next search starts behind it. */
export class Cursor {
  line = 0
  private column = 0
  private from = 0
  constructor(private readonly source: Source) {}

  enter(token: Token): this {
    const start = token.map?.[0] ?? this.line
    if (start !== this.from || token.map) this.column = token.map ? 0 : this.column
    this.from = start
    this.line = start
    return this
  }

  /** Place of the next occurrence of `needle` from the last place on, within forty lines; else the start of the block. */
  placeOf(needle: string): { line: number; column: number } {
    const end = Math.min(this.source.lines.length, this.from + 40)
    for (let index = this.line; needle !== '' && index < end; index++) {
      const found = (this.source.lines[index] ?? '').indexOf(needle, index === this.line ? this.column : 0)
      if (found < 0) continue
      this.line = index
      this.column = found + needle.length
      return { line: index + this.source.firstLine, column: found + 1 }
    }
    return { line: this.from + this.source.firstLine, column: 1 }
  }
}
