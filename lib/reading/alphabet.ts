import type { Article } from '@/lib/content/model'

/** Articles by the first letter of their title, A to Z; titles that start with another sign come first, under `#`. */
export function listByLetter(
  articles: readonly Article[],
): readonly { readonly letter: string; readonly articles: readonly Article[] }[] {
  const sorted = [...articles].sort((a, b) => compareTitles(a.title, b.title))
  const groups = new Map<string, Article[]>()
  for (const article of sorted) {
    const letter = /^\p{L}/u.exec(plainTitle(article.title))?.[0].toUpperCase() ?? '#'
    const group = groups.get(letter)
    if (group) group.push(article)
    else groups.set(letter, [article])
  }
  return [...groups].map(([letter, list]) => ({ letter, articles: list }))
}

const plainTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\p{M}"“‘']/gu, '')
    .toLowerCase()

function compareTitles(a: string, b: string): number {
  const [first, second] = [plainTitle(a), plainTitle(b)]
  return first < second ? -1 : first > second ? 1 : 0
}
