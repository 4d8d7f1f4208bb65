import { href } from './address'
import { paths } from './paths'

/**
 * Rules by which a browser may render a page before it is asked for: pages of the site, when the pointer rests on a link
 * or presses it. Never the search, whose address depends on what is typed, and never files such as the Markdown twins.
 */
export function buildSpeculationRules() {
  const lists = [paths.articles, paths.dimensions, paths.tags]
  const pages = [...lists, paths.category('*'), ...lists.map((path) => `${path}/*`)]
  return {
    prerender: [
      {
        where: {
          and: [
            { href_matches: [href(paths.home), ...pages.map(href)] },
            { not: { href_matches: [href('/*.md'), href('/*.svg')] } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  }
}
