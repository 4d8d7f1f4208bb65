import type { Article, Catalog } from '@/lib/content/model'
import { listArticlesIn } from '@/lib/content/queries'

/** What a reader sees at work, and the article that explains it. */
export interface Symptom {
  readonly text: string
  readonly article: Article
}

/**
 * One symptom of each dimension, in reading order: the first `asked_as` of an article, of a diagnosis where there is one.
 * Where no article says how it is asked, the questions themselves. At most `limit`, spread evenly.
 */
export function listSymptoms(catalog: Catalog, limit: number): readonly Symptom[] {
  const hasAsked = catalog.articles.some((article) => article.askedAs.length > 0)
  const symptoms = catalog.dimensions.flatMap((dimension) => {
    const articles = listArticlesIn(catalog, dimension.slug).filter(
      (article) => article.duplicateOf === undefined && (!hasAsked || article.askedAs.length > 0),
    )
    const article = articles.find(({ kind }) => kind === 'Diagnosis & Patterns') ?? articles[0]
    return article ? [{ text: formatSymptom(article.askedAs[0] ?? article.title), article }] : []
  })
  const step = Math.max(1, symptoms.length / limit)
  return symptoms.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step))
}

const QUESTION =
  /^(?:who|what|when|where|which|why|how|is|are|am|do|does|did|can|could|should|would|will|has|have)\b/i

/** A reader's words as a sentence: capital, and a stop or question mark at the end. */
export function formatSymptom(words: string): string {
  const text = words.trim().replace(/\bi\b(?=['’ ])/g, 'I')
  const end = /[.?!…]["”’]?$/.test(text) ? '' : QUESTION.test(text) ? '?' : '.'
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`
}
