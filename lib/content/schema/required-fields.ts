/** Fields that an article of the first dialect cannot do without. One of the second (`content_type`) needs its title alone. */
export const REQUIRED_ARTICLE_FIELDS = ['title', 'dimension', 'category', 'difficulty'] as const
