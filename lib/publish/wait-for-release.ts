/** Waits, in a build that `scripts/build.ts` has started, until what the pages are made from is there; else not at all. */
export function waitForRelease(): Promise<void> {
  if (process.send === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    process.once('message', () => {
      // An open channel would keep the process alive.
      setImmediate(() => process.disconnect())
      resolve()
    })
  })
}
