import type { Place, Problem } from './problem'

/** What an author is told about YAML that cannot be read. */
export type YamlFault = Pick<Problem, 'code' | 'message' | 'hint'>

interface Found {
  readonly place: Place
  readonly fault: YamlFault
}

/** What the YAML reader found, where (from 1, within the YAML), and the lines around it. */
interface Fault {
  readonly code: string
  readonly message: string
}

/** Turns a fault of the YAML reader into the slip that causes it: where it starts, and what to type instead. */
export function describeYamlFault(fault: Fault, place: Place, lines: readonly string[]): Found {
  const line = lines[place.line - 1] ?? ''
  const at = (code: string, message: string, hint: string, where: Place = place): Found => ({
    place: where,
    fault: { code, message, hint },
  })
  const syntax = (message: string, hint: string, where?: Place): Found =>
    at('yaml-syntax', message, hint, where)
  if (fault.code === 'DUPLICATE_KEY') {
    const name = /^["']?([^"':]+)/.exec(line.slice(place.column - 1))?.[1]?.trim() ?? line.trim()
    return at(
      'yaml-duplicate-key',
      `The field \`${name}\` stands here a second time.`,
      'Keep one of the two.',
    )
  }
  const tab = /^\s*?(?=\t)/.exec(line)
  if (tab)
    return at('yaml-tab', 'The line starts with a tab; YAML allows spaces only.', 'Use spaces.', {
      line: place.line,
      column: tab[0].length + 1,
    })
  if (fault.code === 'RESOURCE_EXHAUSTION')
    return syntax('Lists are nested too deeply here.', 'Write one list in one pair of square brackets.')
  if (line.charAt(place.column - 1) === ',')
    return syntax('Nothing stands between two commas.', 'Delete one of them.')
  const quote = findOpenQuote(lines, place.line)
  if (quote)
    return syntax(
      'A quote that opens here is not closed in this line.',
      'Close it at the end of the value.',
      quote,
    )
  const bracket = fault.code === 'BAD_INDENT' ? findOpenBracket(lines, place.line) : undefined
  if (bracket)
    return syntax('A bracket that opens here is not closed.', 'Close it at the end of the list.', bracket)
  const field = /^(\s*(?:- +)?)([\w-]+):[ \t]+(.*\S)\s*$/.exec(line)
  if (field)
    return describeField(
      fault,
      { indent: field[1] ?? '', name: field[2] ?? '', value: field[3] ?? '' },
      place,
      lines,
    )
  if (/^\s*-(\s|$)/.test(line))
    return syntax(
      'The entries of this list do not start in the same column.',
      'Write every `-` below the one before.',
    )
  const next = lines[place.line] ?? ''
  const [, name, sign, rest] = /^\s*([\w-]+)\s*([:=]?)\s*(.*)$/.exec(line) ?? []
  if (name !== undefined && rest !== undefined && sign !== undefined && sign !== '')
    return syntax('This line is not a field.', `Write \`${name}: ${rest}\`, with a colon and a space.`)
  if (name !== undefined && rest === '' && /^\s*- /.test(next))
    return syntax('This line is not a field: the colon is missing.', `Write \`${name}:\`.`)
  return syntax(
    'This line is neither a field nor part of one.',
    'Write `name: value`. A value that goes on in the next line is indented there.',
  )
}

interface Field {
  readonly indent: string
  readonly name: string
  readonly value: string
}

function describeField(
  fault: Fault,
  { indent, name, value }: Field,
  place: Place,
  lines: readonly string[],
): Found {
  const start: Place = { line: place.line, column: indent.length + name.length + 3 }
  const found = (message: string, hint: string, where = start): Found => ({
    place: where,
    fault: { code: 'yaml-syntax', message, hint },
  })
  const quoted = `Put the whole value in quotes: \`${name}: ${quoteValue(value)}\`.`
  if (fault.code === 'TAG_RESOLVE_FAILED')
    return {
      place: start,
      fault: { code: 'yaml-tag', message: 'A value that starts with `!` is read as a type.', hint: quoted },
    }
  if (fault.code === 'BAD_DQ_ESCAPE')
    return found(
      'A backslash in double quotes starts a special sign.',
      'Write `\\\\`, or use single quotes.',
      place,
    )
  if (/^- /.test(value))
    return found(
      'A list cannot start in the line of its field.',
      `Put each \`- \` in a line of its own below \`${name}:\`.`,
    )
  if (/^["']/.test(value)) return found('Text follows the closing quote.', quoted)
  if (/[\]}]$/.test(value) && /["']?\S+ token in YAML stream: "[\]}]"/.test(fault.message))
    return found('This bracket closes nothing.', 'Delete it.', place)
  if (/^[@`%>|?*&,]/.test(value)) return found(`A value cannot start with \`${value.charAt(0)}\`.`, quoted)
  if (/:(\s|$)/.test(value)) return found(`The value of \`${name}\` contains a colon.`, quoted)
  const [, spaces = '', below = ''] = /^(\s+)([\w-]+):/.exec(lines[place.line] ?? '') ?? []
  if (spaces.length > indent.length)
    return found(
      `The line is indented, so it belongs to \`${name}\` above.`,
      `Delete the spaces before \`${below}\`.`,
      {
        line: place.line + 1,
        column: 1,
      },
    )
  return found(
    'Fields do not start in the same column.',
    'Start the name of every field at the beginning of its line.',
    place,
  )
}

/** The value in quotes that it does not contain. */
function quoteValue(value: string): string {
  const inner = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
  return inner.includes('"') ? `'${inner.replace(/'/g, "''")}'` : `"${inner.replace(/\\/g, '\\\\')}"`
}

function findOpenQuote(lines: readonly string[], last: number): Place | undefined {
  for (let line = 1; line <= last; line++) {
    const open = /^(\s*(?:- +)?(?:[\w-]+:[ \t]+)?)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.exec(
      lines[line - 1] ?? '',
    )
    if (open) return { line, column: (open[1] ?? '').length + 1 }
  }
  return undefined
}

function findOpenBracket(lines: readonly string[], last: number): Place | undefined {
  for (let line = last; line > 0; line--) {
    const text = lines[line - 1] ?? ''
    const open = /[[{](?=[^\]}]*$)/.exec(text)
    if (open) return { line, column: open.index + 1 }
  }
  return undefined
}
