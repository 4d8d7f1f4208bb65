const MAX_SHARED = 9

/** Sorted words as one text: for each the number of first letters it shares with the word before, then the rest. */
export function formatWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const shared = countShared(words[i - 1] ?? '', word)
      return `${shared}${word.slice(shared)}`
    })
    .join(' ')
}

/** The words that a text holds, in order. */
export function parseWords(text: string): readonly string[] {
  const words: string[] = []
  for (const coded of text === '' ? [] : text.split(' ')) {
    const before = words.at(-1) ?? ''
    words.push(before.slice(0, Number(coded.charAt(0))) + coded.slice(1))
  }
  return words
}

function countShared(a: string, b: string): number {
  let shared = 0
  while (shared < MAX_SHARED && shared < a.length && a.charAt(shared) === b.charAt(shared)) shared++
  return shared
}
