/** Every path of the site is spelled here, without origin and base path. */
export const paths = {
  home: '/',
  articles: '/insights',
  article: (slug: string) => `/insights/${slug}`,
  related: (slug: string) => `/insights/${slug}/related`,
  dimensions: '/dimensions',
  dimension: (slug: string) => `/dimensions/${slug}`,
  category: (slug: string) => `/categories/${slug}`,
  tags: '/tags',
  tag: (slug: string) => `/tags/${slug}`,
  search: '/search',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const
