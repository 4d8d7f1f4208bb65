import type { DefinedTerm, DefinedTermSet } from 'schema-dts'
import type { Dimension } from '@/lib/content/model'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { DIMENSIONS } from '@/lib/site/trail'

const address = (dimension: Dimension): string => absoluteUrl(paths.dimension(dimension.slug))

/** A dimension as a term of the site's vocabulary. */
export function buildDefinedTerm(dimension: Dimension): DefinedTerm {
  const url = address(dimension)
  return {
    '@type': 'DefinedTerm',
    name: dimension.name,
    ...(dimension.summary === '' ? {} : { description: dimension.summary }),
    url,
    mainEntityOfPage: url,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: DIMENSIONS.label,
      url: absoluteUrl(DIMENSIONS.path),
    },
  }
}

/** All dimensions as the vocabulary of the site. */
export function buildDefinedTermSet(dimensions: readonly Dimension[]): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: DIMENSIONS.label,
    url: absoluteUrl(DIMENSIONS.path),
    hasDefinedTerm: dimensions.map((dimension) => ({
      '@type': 'DefinedTerm',
      name: dimension.name,
      url: address(dimension),
    })),
  }
}
