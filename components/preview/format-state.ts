import type { PublicationState } from '@/lib/content/model'

interface Publication {
  readonly state: PublicationState
  readonly publishAt: string | undefined
  readonly unpublishAt: string | undefined
}

/** The state of a document in words. */
export function formatState({ state, publishAt, unpublishAt }: Publication): string {
  switch (state) {
    case 'draft':
      return 'Only in the preview.'
    case 'review':
      return 'In review; only in the preview.'
    case 'scheduled':
      return `Public from ${publishAt}.`
    case 'expired':
      return `No longer public since ${unpublishAt}.`
    case 'published':
      return unpublishAt === undefined ? 'Public.' : `Public until ${unpublishAt}.`
  }
}
