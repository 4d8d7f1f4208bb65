/** Pages (names in the output directory, `search.html`) that keep the framework's script because they need a client component. */
export const interactivePages: ReadonlySet<string> = new Set()
