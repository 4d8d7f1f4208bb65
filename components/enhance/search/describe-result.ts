import type { Range, SearchResult } from '@/lib/search/result'
import { createDrawing, createElement } from './element'
import { splitMarks } from './marks'

const LEVELS = ['foundational', 'intermediate', 'advanced']
const BARS = ['M2 9v5', 'M7 5v9', 'M12 1v13']

/** A text with its marked words as `mark`. */
export function drawMarked(text: string, ranges: readonly Range[]): readonly (Node | string)[] {
  return splitMarks(text, ranges).map((part) =>
    part.isMarked ? createElement('mark', {}, [part.text]) : part.text,
  )
}

/** A difficulty as a word and as bars, like the one that pages draw; empty where there is none. */
export function drawLevel({ difficulty }: SearchResult): readonly Node[] {
  const lit = LEVELS.indexOf(difficulty) + 1
  if (lit === 0) return []
  const bars = createDrawing(
    14,
    { d: BARS.slice(0, lit).join('') },
    { d: BARS.slice(lit).join(''), class: 'rest' },
  )
  return [createElement('span', { class: 'level' }, [bars, capitalize(difficulty)])]
}

/** How many answers there are, for reading and for listening. */
export function formatCount(count: number, hasMore: boolean, query: string): string {
  if (count === 0) return `Nothing here answers “${query}”`
  if (hasMore) return `The ${count} best answers to “${query}”`
  return `${count} ${count === 1 ? 'answer' : 'answers'} to “${query}”`
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
