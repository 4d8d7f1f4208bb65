/** Every path of the site is spelled here, without origin and base path. */
export const paths = {
  home: '/',
  articles: '/insights',
  article: (slug: string) => `/insights/${slug}`,
  related: (slug: string) => `/insights/${slug}/related`,
  /** These five exist in the preview only. */
  preview: '/preview',
  previewOpen: '/preview/open',
  previewEvents: '/preview/events',
  previewWidth: '/preview/width',
  previewEdit: '/preview/edit',
  dimensions: '/dimensions',
  dimension: (slug: string) => `/dimensions/${slug}`,
  category: (slug: string) => `/categories/${slug}`,
  tags: '/tags',
  tag: (slug: string) => `/tags/${slug}`,
  search: '/search',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const
