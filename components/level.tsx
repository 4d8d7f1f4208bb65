import { DIFFICULTIES, type Difficulty } from '@/lib/content/model'

const BARS = ['M2 9v5', 'M7 5v9', 'M12 1v13']

/** A difficulty as a word and as bars. */
export function Level({ difficulty }: { readonly difficulty: Difficulty }) {
  const lit = DIFFICULTIES.indexOf(difficulty) + 1
  return (
    <span className="level">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={BARS.slice(0, lit).join('')} />
        {lit < BARS.length && <path className="rest" d={BARS.slice(lit).join('')} />}
      </svg>
      {difficulty.charAt(0).toUpperCase() + difficulty.slice(1)}
    </span>
  )
}
