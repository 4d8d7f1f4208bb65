import type { Term } from './terms'

/** Remembers how terms are written. */
export interface Forms {
  add(term: Term, weight: number): void
  /** By stem the form that weighs most; of equals the first in alphabetical order. */
  listBest(): ReadonlyMap<string, string>
  /** By stem all forms, those that weigh most first, of equals in alphabetical order. */
  listAll(): ReadonlyMap<string, readonly string[]>
}

/** An empty memory of forms, to tell readers `alignment` where `align` is compared. */
export function createForms(): Forms {
  const forms = new Map<string, Map<string, number>>()
  return {
    add({ stem, word }, weight) {
      const known = forms.get(stem)
      if (known === undefined) forms.set(stem, new Map([[word, weight]]))
      else known.set(word, (known.get(word) ?? 0) + weight)
    },
    listBest() {
      const best = new Map<string, string>()
      for (const [stem, words] of forms) best.set(stem, findBest(words))
      return best
    },
    listAll: () => new Map([...forms].map(([stem, words]) => [stem, sortForms(words)])),
  }
}

function sortForms(words: ReadonlyMap<string, number>): readonly string[] {
  return [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
}

function findBest(words: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [word, weight] of words) {
    if (weight > most || (weight === most && word < best)) [best, most] = [word, weight]
  }
  return best
}
