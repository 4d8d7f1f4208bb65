/** One page of each type, by name. */
export const pageTypes = {
  home: '/',
  questions: '/insights',
  article: '/insights/alignment-vs-agreement',
  related: '/insights/alignment-vs-agreement/related',
  share: '/insights/alignment-vs-agreement/share',
  dimensions: '/dimensions',
  dimension: '/dimensions/strategic-alignment',
  category: '/categories/organizational-culture-strategy',
  tags: '/tags',
  tag: '/tags/alignment',
  search: '/search',
  'page that does not exist': '/insights/alignment-versus-agrement',
} as const

export const listPageTypes = (): readonly (readonly [name: string, path: string])[] =>
  Object.entries(pageTypes)
