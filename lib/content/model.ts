import type { Root } from 'hast'

/** The five kinds of question, in learning order. The client's frontmatter calls this `category`. */
export const KINDS = [
  'Foundational Understanding',
  'Diagnosis & Patterns',
  'Translation & Execution',
  'Systems & Measurement',
  'Scaling & Maintenance',
] as const
export type Kind = (typeof KINDS)[number]

/** The three difficulties, in learning order. */
export const DIFFICULTIES = ['foundational', 'intermediate', 'advanced'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

/** Whether a document is public, and why not. `scheduled` and `expired` depend on the time asked about. */
export type PublicationState = 'published' | 'draft' | 'review' | 'scheduled' | 'expired'

export interface Heading {
  /** Unique in the page, made from the text; stays the same when other text changes. */
  readonly id: string
  /** 2 to 6, without gaps below the title. */
  readonly depth: number
  readonly text: string
}

/** A passage under one heading (or before the first: `id` is then empty), as plain text. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly text: string
}

/** A link in a body, after resolution. */
export interface BodyLink {
  /** Path in the site (`/insights/x`), absolute URL, or `#id`; undefined when the target is dead. */
  readonly href: string | undefined
  readonly text: string
  readonly line: number
  readonly column: number
}

/** What the content layer has made of the Markdown below the frontmatter. Trees hold only elements and text that are safe to print. */
export interface Body {
  /** The answer, without its heading. */
  readonly answer: { readonly text: string; readonly tree: Root } | undefined
  /** Everything else that is printed: no title, no answer, no closing lists, no repository navigation. */
  readonly tree: Root
  /** The author's `Related Content` / `Related Questions` list with its heading, links resolved. */
  readonly relatedTree: Root | undefined
  /** The author's closing invitation, links resolved. */
  readonly callToAction: Root | undefined
  readonly headings: readonly Heading[]
  /** Plain text of `tree` by heading, in order. */
  readonly sections: readonly Section[]
  readonly links: readonly BodyLink[]
  /** Titles that the author lists as related without a (working) link, in order. */
  readonly relatedTitles: readonly string[]
  /** Slugs that the author lists as related, in order, healed links included. */
  readonly relatedSlugs: readonly string[]
  readonly wordCount: number
}

export interface Tag {
  readonly slug: string
  readonly label: string
  /** One sentence; empty where none is written. */
  readonly introduction: string
}

export interface Source {
  readonly author: string
  readonly year: number
  readonly title: string
  readonly publication: string | undefined
  readonly url: string | undefined
}

interface Page {
  readonly slug: string
  /** Path of the file, relative to the content directory, with forward slashes. */
  readonly file: string
  readonly title: string
  /** Text of the title element, with the brand once. */
  readonly seoTitle: string
  /** Text of the meta description: written, or the first sentences of the answer cut at a word. */
  readonly description: string
  readonly body: Body
  readonly state: PublicationState
  /** ISO day, or undefined where none is known. */
  readonly published: string | undefined
  readonly updated: string | undefined
  /** The document's own licence text; undefined means the site's. */
  readonly license: string | undefined
  readonly authors: readonly string[]
  readonly sources: readonly Source[]
  readonly noindex: boolean
  /** Absolute URL of the original on another host; undefined when this page is the original. */
  readonly syndicatedFrom: string | undefined
  /** The slug under which it was first published; stays when it is renamed. */
  readonly firstSlug: string
  /** Site paths that lead here: former slugs and addresses declared elsewhere. */
  readonly redirectsFrom: readonly string[]
  /** Content hash of the source, 16 hex digits. */
  readonly hash: string
}

export interface Article extends Page {
  readonly type: 'article'
  readonly kind: Kind | undefined
  readonly difficulty: Difficulty | undefined
  /** Slug of its dimension. */
  readonly dimension: string | undefined
  readonly tags: readonly Tag[]
  readonly readingMinutes: number
  readonly indicators: readonly number[]
  readonly askedAs: readonly string[]
  readonly related: readonly string[]
  readonly notRelated: readonly string[]
  /** Slug of the article that this one repeats; lists and search show only the other one. */
  readonly duplicateOf: string | undefined
  readonly image: { readonly path: string; readonly alt: string } | undefined
}

export interface Dimension extends Page {
  readonly type: 'dimension'
  /** Short name (`Strategic Alignment`); `title` is the headline of its page. */
  readonly name: string
  /** Slug of its category. */
  readonly category: string | undefined
  readonly order: number
  readonly summary: string
}

export interface Category extends Page {
  readonly type: 'category'
  readonly name: string
  readonly summary: string
  readonly order: number
}

/** Everything that is visible, validated and cross-linked. Lists are in reading order. */
export interface Catalog {
  /** By dimension (their order), then kind, difficulty, title; articles without a dimension last. */
  readonly articles: readonly Article[]
  /** By category, then order, then name. */
  readonly dimensions: readonly Dimension[]
  readonly categories: readonly Category[]
  /** Tags used by at least one visible article, by label. */
  readonly tags: readonly Tag[]
  /** Site path → site path, one hop, for every former or declared address. */
  readonly redirects: ReadonlyMap<string, string>
}
