/**
 * Stands in for the module of Next.js that splits a page's Flight data into parts for its client router: that takes
 * 8 ms a page, and the public site has neither the router nor the parts. The build wants to see one part of a page.
 */
export async function collectSegmentData(): Promise<ReadonlyMap<string, Buffer>> {
  return new Map([['/none/__PAGE__', Buffer.alloc(0)]])
}

/** Not asked for while `prefetchInlining` is off. */
export async function collectPrefetchHints(): Promise<undefined> {}
