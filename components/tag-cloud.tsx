import type { Catalog } from '@/lib/content/model'
import { listArticlesTagged } from '@/lib/content/queries'
import { weighTag } from '@/lib/reading/tag-weights'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** All tags by label, the larger the more used. */
export function TagCloud({ catalog }: { readonly catalog: Catalog }) {
  const tags = catalog.tags.map((tag) => ({ tag, count: listArticlesTagged(catalog, tag.slug).length }))
  const most = Math.max(...tags.map(({ count }) => count))
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ul className="tag-cloud" role="list">
      {tags.map(({ tag, count }) => (
        <li key={tag.slug} data-weight={weighTag(count, most)}>
          <a href={href(paths.tag(tag.slug))}>
            {tag.label} <small>{count}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
