import type { Place, Problem } from './problem'

/** Larger files are refused unread: 256 KB are forty thousand words, and parsers take their time with more. */
export const MAX_FILE_BYTES = 256 * 1024

interface Decoded {
  /** The text with `\n` line ends and no byte order mark; undefined when it cannot be read. */
  readonly text: string | undefined
  readonly problems: readonly Problem[]
}

/** The text of a Markdown file from its bytes, with every reason not to trust it. */
export function parseBytes(bytes: Uint8Array, file: string): Decoded {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { text: undefined, problems: [describeInvalidUtf8(bytes, file)] }
  }
  const problems: Problem[] = []
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1)
    problems.push({
      file,
      ...{ line: 1, column: 1 },
      severity: 'warning',
      code: 'byte-order-mark',
      message: 'The file starts with an invisible byte order mark.',
      hint: 'Save it as "UTF-8" without BOM.',
    })
  }
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn >= 0) {
    problems.push({
      file,
      ...placeAt(text, carriageReturn),
      severity: 'warning',
      code: 'line-endings',
      message: 'The file has Windows line ends (CRLF).',
      hint: 'Save it with line ends "LF".',
    })
    text = text.replace(/\r\n?/g, '\n')
  }
  problems.push(...listForbiddenCharacters(text, file))
  return { text, problems }
}

/** Line and column, from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
  return { line, column: offset - lineStart + 1 }
}

function describeInvalidUtf8(bytes: Uint8Array, file: string): Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {
      ...{ file, line: 1, column: 1, severity: 'error', code: 'invalid-utf8' },
      message: 'The file is saved as UTF-16.',
      hint: 'Save it with the encoding "UTF-8".',
    }
  }
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const again = new TextEncoder().encode(lenient)
  let offset = 0
  while (offset < bytes.length && bytes[offset] === again[offset]) offset++
  const before = new TextDecoder().decode(bytes.slice(0, offset))
  return {
    file,
    ...placeAt(before, before.length),
    severity: 'error',
    code: 'invalid-utf8',
    message: `The byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')} is not valid UTF-8.`,
    hint: 'Save the file with the encoding "UTF-8", then write the character again.',
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

function listForbiddenCharacters(text: string, file: string): Problem[] {
  const problems: Problem[] = []
  for (const match of text.matchAll(FORBIDDEN)) {
    const code = match[0].charCodeAt(0)
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    problems.push({
      file,
      ...placeAt(text, match.index),
      severity: 'error',
      code: 'forbidden-character',
      message:
        code >= 0x2000
          ? `An invisible character (${name}) changes the direction of the text that follows.`
          : `An invisible control character (${name}) stands here.`,
      hint: 'Delete it.',
    })
    if (problems.length === 5) break
  }
  return problems
}
