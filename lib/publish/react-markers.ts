/** What the comments hold that React writes between texts and around boundaries, for a client that takes the page over. */
export const REACT_MARKERS: ReadonlySet<string> = new Set([' ', '$', '/$'])
