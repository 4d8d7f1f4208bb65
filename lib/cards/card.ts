import { createHash } from 'node:crypto'
import type { Article, Catalog, Category, Dimension } from '@/lib/content/model'
import { findCategory, findDimension, listDimensionsIn } from '@/lib/content/queries'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { printableText } from './printable-text'

export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Everything that a social card shows. */
export interface Card {
  /** The question or name, in the largest type. */
  readonly title: string
  /** Small line above it; may be empty. */
  readonly label: string
  /** Place of its category in the colours, from 1; 0 belongs to none. */
  readonly hue: number
  /** The hue of each stroke of the mark, one for each dimension in reading order. */
  readonly strokes: readonly number[]
  /** Places (from 0) of the strokes that are lit. */
  readonly lit: readonly number[]
  readonly siteName: string
  readonly brand: string
}

export interface CardFile {
  readonly card: Card
  /** Site path; the name carries a hash of all that the picture shows. */
  readonly path: string
  /** What the picture shows, in words. */
  readonly alt: string
}

/** Raised with every change of the drawing, so that no picture of an older drawing is taken for a new one. */
const DRAWING = 2
const HUES = 3
const LONGEST_TITLE = 180

export function buildArticleCard(catalog: Catalog, article: Article): CardFile {
  const dimension = findDimension(catalog, article.dimension)
  const lit = dimension ? [dimension] : []
  return fileOf(`insights-${article.slug}`, {
    ...markOf(catalog, lit),
    title: fit(article.title),
    label: printableText(dimension?.name ?? ''),
    hue: hueOf(catalog, dimension?.category),
  })
}

export function buildDimensionCard(catalog: Catalog, dimension: Dimension): CardFile {
  return fileOf(`dimensions-${dimension.slug}`, {
    ...markOf(catalog, [dimension]),
    title: fit(dimension.name),
    label: printableText(findCategory(catalog, dimension.category)?.name ?? ''),
    hue: hueOf(catalog, dimension.category),
  })
}

export function buildCategoryCard(catalog: Catalog, category: Category): CardFile {
  return fileOf(`categories-${category.slug}`, {
    ...markOf(catalog, listDimensionsIn(catalog, category.slug)),
    title: fit(category.name),
    label: '',
    hue: hueOf(catalog, category.slug),
  })
}

const SITE_STROKES = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3]

/** The picture of every page that has none of its own. */
export const siteCard: CardFile = fileOf('site', {
  title: siteConfig.name,
  label: '',
  hue: 0,
  strokes: SITE_STROKES,
  lit: [...SITE_STROKES.keys()],
})

function fileOf(name: string, shown: Omit<Card, 'siteName' | 'brand'>): CardFile {
  const card = { ...shown, siteName: siteConfig.name, brand: siteConfig.brand }
  const hash = createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex')
    .slice(0, 12)
  const about = card.label === '' ? '' : `, ${card.label}`
  return { card, path: paths.card(`${name}-${hash}`), alt: `${card.title} (${siteConfig.name}${about})` }
}

function markOf(catalog: Catalog, lit: readonly Dimension[]) {
  return {
    strokes: catalog.dimensions.map((dimension) => hueOf(catalog, dimension.category)),
    lit: lit.map((dimension) => catalog.dimensions.indexOf(dimension)),
  }
}

function hueOf(catalog: Catalog, category: string | undefined): number {
  const place = catalog.categories.findIndex((found) => found.slug === category)
  return place < 0 ? 0 : (place % HUES) + 1
}

/** A title that the fonts can print, cut at a word where it is longer than a card holds. */
function fit(title: string): string {
  const text = printableText(title) || siteConfig.name
  if (text.length <= LONGEST_TITLE) return text
  const cut = text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s,;:–-]+$/, '')}…`
}
