import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { describeFixed } from './page-head'

const { brand, name, description } = siteConfig

/** Heads of the pages that no document describes. */
export const fixedPages = {
  home: describeFixed(paths.home, `${name} | ${brand}`, description, true),
  articles: describeFixed(
    paths.articles,
    `All questions about organizations | ${brand}`,
    'Every question of the knowledge base with its kind and difficulty, grouped by the dimension of organizational life that it belongs to.',
    true,
  ),
  dimensions: describeFixed(
    paths.dimensions,
    `Dimensions of an organization | ${brand}`,
    'The dimensions in which organizations work or fail, in three layers, each with an overview and the questions that leaders ask about it.',
    true,
  ),
  tags: describeFixed(
    paths.tags,
    `All tags: organizations by topic | ${brand}`,
    'Every topic of the knowledge base, with the number of questions that deal with it.',
    true,
  ),
  search: describeFixed(
    paths.search,
    `Search | ${brand}`,
    'Find the question behind a symptom, or browse all questions from A to Z.',
    false,
  ),
}
