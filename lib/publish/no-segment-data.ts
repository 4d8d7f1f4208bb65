/**
 * Stands in for the module of Next.js that splits a page's Flight data into parts for its client router: that takes
 * 8 ms a page, and the public site has neither the router nor the parts. Where there is no map, no part is written.
 */
export async function collectSegmentData(): Promise<undefined> {}

/** Not asked for while `prefetchInlining` is off. */
export async function collectPrefetchHints(): Promise<undefined> {}
