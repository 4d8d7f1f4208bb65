import matter from 'gray-matter'
import {
  describeLength,
  describeOpening,
  describeStray,
  describeUnclosed,
  MAX_LENGTH,
} from './fence-problems'
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
  if (!isFence(lines[0]))
    return { yaml: undefined, body: text, bodyLine: 1, problems: describeOpening(lines, file) }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line))
  const body = end < 0 ? '' : lines.slice(end + 1).join('\n')
  const refuse = (problem: Problem): FrontMatter => ({
    yaml: undefined,
    body,
    bodyLine: end < 0 ? lines.length : end + 2,
    problems: [problem],
  })
  if (end < 0) return refuse(describeUnclosed(lines, file))
  const fields = lines.slice(1, end)
  const stray = fields.findIndex((line) => line.startsWith('---'))
  if (stray >= 0) return refuse(describeStray(stray + 2, file))
  const source = fields.join('\n')
  if (source.length > MAX_LENGTH) return refuse(describeLength(file))
  const yaml = readYaml(source, file)
  // A rule in the text is no closing fence: what stands before it is Markdown from the first heading on.
  const heading = findHeading(fields)
  if (heading !== undefined && (isSection(lines[heading - 1]) || (yaml.problems[0]?.line ?? 0) > heading))
    return refuse(describeUnclosed(lines.slice(0, end), file))
  return { yaml, body, bodyLine: end + 2, problems: yaml.problems }
}

function isSection(line: string | undefined): boolean {
  return line?.startsWith('##') === true
}

/** Line (from 1) of a heading below an empty line; without the empty line it may be a comment. */
function findHeading(fields: readonly string[]): number | undefined {
  const index = fields.findIndex((line, at) => /^#{1,6} /.test(line) && fields[at - 1]?.trim() === '')
  return index < 0 ? undefined : index + 2
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}

function readYaml(source: string, file: string): ParsedYaml {
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
  return yaml ?? parseYaml('', file, 2)
}
