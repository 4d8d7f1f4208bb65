// What a reader's browser keeps of this site, and nobody else sees. Where storage is closed nothing is kept, and all works without.

/** The text under a key; null where there is none. */
export const readStored = (key: string): string | null => tryStorage(() => localStorage.getItem(key)) ?? null

export const store = (key: string, text: string): void => tryStorage(() => localStorage.setItem(key, text))

export const forget = (key: string): void => tryStorage(() => localStorage.removeItem(key))

function tryStorage<Value>(use: () => Value): Value | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
