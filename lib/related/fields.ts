import type { Article } from '@/lib/content/model'

export interface Field {
  readonly text: string
  /** How many times a word of this field counts. */
  readonly weight: number
  /** Short fields give word pairs too (`decision rights`), which tell articles apart better than single words. */
  readonly hasPairs: boolean
}

/** Texts of an article that say what it is about, weighted; the author's words about neighbours count a little. */
export function listFields(article: Article): readonly Field[] {
  const { body } = article
  return [
    { text: article.title, weight: 4, hasPairs: true },
    { text: body.answer?.text ?? article.description, weight: 2, hasPairs: true },
    { text: article.askedAs.join('. '), weight: 1.5, hasPairs: true },
    { text: article.tags.map((tag) => tag.label).join('. '), weight: 1.5, hasPairs: true },
    { text: body.relatedTitles.join('. '), weight: 1, hasPairs: true },
    { text: body.headings.map((heading) => heading.text).join('. '), weight: 1.5, hasPairs: true },
    { text: body.sections.map((section) => section.text).join('\n'), weight: 1, hasPairs: false },
  ]
}
