import type { Catalog } from '@/lib/content/model'
import { findDimension } from '@/lib/content/queries'
import { findHue } from '@/lib/reading/hue'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

interface Props {
  readonly catalog: Catalog
  readonly neighbours: readonly { readonly slug: string; readonly count: number }[]
}

/** Dimensions with the number of links that join them to this one. */
export function DimensionList({ catalog, neighbours }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ol className="relations" role="list">
      {neighbours.map(({ slug, count }) => {
        const dimension = findDimension(catalog, slug)
        return (
          dimension && (
            <li key={slug} data-hue={findHue(catalog, dimension)}>
              <a href={href(paths.dimension(slug))}>{dimension.name}</a>
              <p className="reason">
                {count === 1 ? 'One link joins' : `${count} links join`} their questions
              </p>
            </li>
          )
        )
      })}
    </ol>
  )
}
