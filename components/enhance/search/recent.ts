import { forget, readStored, store } from '../stored'
import { foldBlanks } from './query-state'

const KEY = 'recent-queries'
const KEPT = 5

/** The list with a query put first; the same words in other letters count as one. */
export function addRecent(list: readonly string[], query: string): readonly string[] {
  const asked = foldBlanks(query)
  if (asked === '') return list
  const others = list.filter((other) => other.toLowerCase() !== asked.toLowerCase())
  return [asked, ...others].slice(0, KEPT)
}

/** What was stored, or an empty list where it is not one of texts. */
export function parseRecent(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter((query) => typeof query === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Queries asked on this device, latest first; they never leave it. */
export function listRecent(): readonly string[] {
  return parseRecent(readStored(KEY))
}

export function rememberQuery(query: string): void {
  store(KEY, JSON.stringify(addRecent(listRecent(), query)))
}

export function forgetQueries(): void {
  forget(KEY)
}
