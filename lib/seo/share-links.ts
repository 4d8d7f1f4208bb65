interface Shared {
  readonly title: string
  /** Canonical address. */
  readonly url: string
}

/** Where LinkedIn lets a reader share an address; nothing of LinkedIn is loaded before. */
export function buildLinkedInLink({ url }: Pick<Shared, 'url'>): string {
  return `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`
}

/** A letter with the title and the address. */
export function buildMailLink({ title, url }: Shared): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`
}
