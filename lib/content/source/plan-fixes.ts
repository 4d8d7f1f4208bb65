import type { Problem } from '../problem'
import { applyEdits, type Edit, listSourceLinks } from './source-links'

/** Problems of links whose target is certain: their hints say what to write. */
export const CERTAIN: ReadonlySet<string> = new Set(['link-healed', 'link-moved', 'link-placeholder'])

export interface LinkFix {
  readonly problem: Problem
  readonly before: string
  readonly after: string
}

export interface FilePlan {
  readonly text: string
  readonly fixes: readonly LinkFix[]
  /** Problems that have to be mended by hand, because the link is not written in the usual way. */
  readonly left: readonly Problem[]
}

/** Mends the links of one file whose target is certain. The text keeps everything else as it is. */
export function planFixes(text: string, problems: readonly Problem[]): FilePlan {
  const links = listSourceLinks(text)
  const lines = listLineStarts(text)
  const edits: Edit[] = []
  const fixes: LinkFix[] = []
  const left: Problem[] = []
  for (const problem of problems.filter(({ code }) => CERTAIN.has(code))) {
    const replacement = /^Write `([^`]+)`\.$/.exec(problem.hint)?.[1]
    const written = /"([^"]+)"/.exec(problem.message)?.[1]
    const from = (lines[problem.line - 1] ?? 0) + problem.column - 1
    const link = links.find(({ start }) => start === from)
    const isIt = link && (problem.code === 'link-placeholder' || link.target === written)
    if (!isIt || replacement === undefined) {
      left.push(problem)
      continue
    }
    const hash = problem.code === 'link-moved' ? /#.*$/.exec(link.target)?.[0] : undefined
    const after = replacement + (hash ?? '')
    edits.push({ start: link.start, before: link.target, after })
    fixes.push({ problem, before: link.target, after })
  }
  return { text: applyEdits(text, edits), fixes, left }
}

function listLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
