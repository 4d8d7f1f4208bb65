import { isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml'
import type { Place } from './problem'

/** Where the parts of a front matter stand, as plain data: line and column by path, the steps joined by `/`. */
export type Places = Readonly<Record<string, readonly [line: number, column: number]>>

interface FoundPlaces {
  /** Places of values; of the name, where a field has no value. */
  readonly values: Places
  /** Places of the names of fields. */
  readonly keys: Places
}

/** Where the part at a path stands; the nearest part above it where there is none; else the first line. */
export function findPlace(places: Places, path: readonly PropertyKey[]): Place {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).map(String).join('/')
    const place = Object.hasOwn(places, key) ? places[key] : undefined
    if (place) return { line: place[0], column: place[1] }
  }
  return { line: 1, column: 1 }
}

/** The places of everything below a node of the YAML syntax tree whose text starts at `firstLine` of its file. */
export function listPlaces(root: unknown, counter: LineCounter, firstLine: number): FoundPlaces {
  const values: [string, [number, number]][] = []
  const keys: [string, [number, number]][] = []
  const placeOf = (offset: number): [number, number] => {
    const { line, col } = counter.linePos(offset)
    return [line + firstLine - 1, col]
  }
  const visit = (node: unknown, prefix: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue
        const path = `${prefix}${String(key.value)}`
        const start = key.range?.[0] ?? 0
        const isEmpty = !isNode(value) || (isScalar(value) && value.value === null)
        keys.push([path, placeOf(start)])
        values.push([path, placeOf(isEmpty ? start : (value.range?.[0] ?? start))])
        visit(value, `${path}/`)
      }
    } else if (isSeq(node)) {
      for (const [index, entry] of node.items.entries()) {
        if (!isNode(entry)) continue
        values.push([`${prefix}${index}`, placeOf(entry.range?.[0] ?? 0)])
        visit(entry, `${prefix}${index}/`)
      }
    }
  }
  visit(root, '')
  // Not by assignment: a field may be called `__proto__`.
  return { values: Object.fromEntries(values), keys: Object.fromEntries(keys) }
}
