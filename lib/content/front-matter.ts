import matter from 'gray-matter'
import type { Problem } from './problem'
import { type ParsedYaml, parseYaml } from './yaml'

export interface FrontMatter {
  /** Undefined when the file has none, or none that can be read. */
  readonly yaml: ParsedYaml | undefined
  /** The Markdown below it. */
  readonly body: string
  /** Line of the file on which `body` starts, from 1. */
  readonly bodyLine: number
  readonly problems: readonly Problem[]
}

/**
 * Splits a file at its `---` fences and reads the YAML between them. The only caller of gray-matter:
 * YAML alone, options always passed (without them it caches by text), fences checked before it sees the text
 * (it would run code in a `---js` fence).
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n')
  const first = lines[0] ?? ''
  if (!/^---[ \t]*$/.test(first))
    return { yaml: undefined, body: text, bodyLine: 1, problems: describeOpening(lines, file) }
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  if (end < 0)
    return { yaml: undefined, body: '', bodyLine: lines.length, problems: [describeUnclosed(lines, file)] }
  const source = lines.slice(1, end).join('\n')
  const stray = lines.slice(1, end).findIndex((line) => line.startsWith('---'))
  if (stray >= 0) {
    const problem = fenceProblem(
      file,
      stray + 2,
      'A line that starts with `---` may only be the closing fence.',
      'Write exactly `---`, or indent the line.',
    )
    return { yaml: undefined, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, problems: [problem] }
  }
  let yaml: ParsedYaml | undefined
  matter(`---\n${source}\n---\n`, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: {
        parse: (given: string) => {
          yaml = parseYaml(given.replace(/^\n/, ''), file, 2)
          return {}
        },
        stringify: () => '',
      },
    },
  })
  yaml ??= parseYaml('', file, 2)
  return { yaml, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, problems: yaml.problems }
}

function describeOpening(lines: readonly string[], file: string): Problem[] {
  const first = lines[0] ?? ''
  if (/^---+\s*\w/.test(first)) {
    const language = first.replace(/^-+\s*/, '').trim()
    return [
      fenceProblem(
        file,
        1,
        `The front matter is marked as "${language}"; only YAML is read, and nothing in it is run.`,
        'Write exactly `---` in the first line.',
      ),
    ]
  }
  const index = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[index] ?? ''
  if (index > 0 && /^---[ \t]*$/.test(opening)) {
    return [
      fenceProblem(
        file,
        index + 1,
        'The front matter does not start in the first line.',
        'Delete the empty lines above `---`.',
      ),
    ]
  }
  if (
    /^\s+---\s*$/.test(first) ||
    /^-{4,}\s*$/.test(first) ||
    /^--\s*$/.test(first) ||
    /^[—–]+\s*$/.test(first)
  ) {
    return [
      fenceProblem(
        file,
        1,
        `The first line is "${first.trim()}" instead of the opening fence.`,
        'Write exactly `---`: three hyphens, nothing before or after.',
      ),
    ]
  }
  return []
}

function describeUnclosed(lines: readonly string[], file: string): Problem {
  const afterFields = lines.findIndex(
    (line, index) => index > 0 && (/^#{1,6} /.test(line) || line.trim() === ''),
  )
  const line = afterFields > 0 ? afterFields + 1 : lines.length
  return fenceProblem(
    file,
    line,
    'The front matter that opens in line 1 is never closed.',
    'Add a line `---` after the last field.',
  )
}

function fenceProblem(file: string, line: number, message: string, hint: string): Problem {
  return { file, line, column: 1, severity: 'error', code: 'front-matter-fence', message, hint }
}
