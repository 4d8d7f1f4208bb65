import type { Article, Body } from './model'

type Example = Partial<Omit<Article, 'body' | 'tags'>> & {
  readonly slug: string
  readonly answer?: string
  readonly text?: string
  readonly tags?: readonly string[]
  readonly body?: Partial<Body>
}

/** A published article for tests, empty but for what is given. */
export function createExampleArticle({ answer, text, tags = [], body, ...rest }: Example): Article {
  const tree = { type: 'root' as const, children: [] }
  return {
    type: 'article',
    file: `articles/${rest.slug}.md`,
    title: rest.slug,
    seoTitle: rest.slug,
    description: '',
    state: 'published',
    published: undefined,
    updated: undefined,
    license: undefined,
    authors: [],
    sources: [],
    noindex: false,
    firstSlug: rest.slug,
    syndicatedFrom: undefined,
    redirectsFrom: [],
    hash: '0000000000000000',
    kind: undefined,
    difficulty: undefined,
    dimension: undefined,
    readingMinutes: 1,
    indicators: [],
    askedAs: [],
    related: [],
    notRelated: [],
    duplicateOf: undefined,
    image: undefined,
    ...rest,
    tags: tags.map((label) => ({ slug: label.replaceAll(' ', '-'), label, introduction: '' })),
    body: {
      answer: answer === undefined ? undefined : { text: answer, tree },
      tree,
      relatedTree: undefined,
      callToAction: undefined,
      headings: [],
      sections: text === undefined ? [] : [{ id: '', heading: '', text }],
      links: [],
      relatedTitles: [],
      relatedSlugs: [],
      wordCount: 0,
      ...body,
    },
  }
}
