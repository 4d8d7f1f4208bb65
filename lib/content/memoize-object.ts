/** A pure function of an object that never changes: it remembers its results as long as the object lives. */
export function memoizeObject<Source extends object, Result>(
  compute: (source: Source) => Result,
): (source: Source) => Result {
  const known = new WeakMap<Source, { readonly result: Result }>()
  return (source) => {
    const found = known.get(source) ?? { result: compute(source) }
    known.set(source, found)
    return found.result
  }
}
