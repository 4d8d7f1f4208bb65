import type { Problem } from './problem'

/** Longer front matter is refused unread: the YAML reader compares every field with every other. */
export const MAX_LENGTH = 32 * 1024

/** Why a file does not start with a fence; empty when it simply has no front matter. */
export function describeOpening(lines: readonly string[], file: string): readonly Problem[] {
  const first = lines[0] ?? ''
  const language = /^---+\s*(\w.*)$/.exec(first)?.[1]?.trim()
  if (language !== undefined)
    return [
      report(
        { file, line: 1 },
        `The front matter is marked as "${language}"; only YAML is read, and nothing in it is run.`,
        'Write exactly `---` in the first line.',
      ),
    ]
  const index = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[index] ?? ''
  if (index > 0 && /^---[ \t]*$/.test(opening))
    return [
      report(
        { file, line: index + 1 },
        'The front matter does not start in the first line.',
        'Delete the empty lines above `---`.',
      ),
    ]
  if (/^(\s+---|-{4,}|--|[—–]+)\s*$/.test(first))
    return [
      report(
        { file, line: 1 },
        `The first line is "${first.trim()}" instead of the opening fence.`,
        'Write exactly `---`: three hyphens, nothing before or after.',
      ),
    ]
  if (/^\w+:(\s|$)/.test(first))
    return [
      report(
        { file, line: 1 },
        'The file starts with a field, without the opening fence.',
        'Write a line `---` above it.',
      ),
    ]
  return []
}

/** The front matter runs into the text. */
export function describeUnclosed(lines: readonly string[], file: string): Problem {
  const heading = lines.findIndex(
    (line, index) => index > 0 && /^#{1,6} /.test(line) && lines[index - 1]?.trim() === '',
  )
  const gap = lines.findIndex((line, index) => index > 0 && line.trim() === '')
  const line = heading > 0 ? heading + 1 : gap > 0 ? gap + 1 : lines.length
  return report(
    { file, line },
    'The front matter that opens in line 1 is not closed.',
    'Add a line `---` after the last field.',
  )
}

export function describeStray(line: number, file: string): Problem {
  return report(
    { file, line },
    'A line that starts with `---` may only be the closing fence.',
    'Write exactly `---`, or indent the line.',
  )
}

export function describeLength(file: string): Problem {
  return report(
    { file, line: 1 },
    `The front matter is longer than ${MAX_LENGTH / 1024} KB.`,
    'Keep the fields short; text belongs below the closing `---`.',
  )
}

function report(
  place: { readonly file: string; readonly line: number },
  message: string,
  hint: string,
): Problem {
  return { ...place, column: 1, severity: 'error', code: 'front-matter-fence', message, hint }
}
