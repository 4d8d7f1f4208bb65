import type { Tag } from '@/lib/content/model'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** Tags in one line, each a link to its page. */
export function TagList({ tags, label }: { readonly tags: readonly Tag[]; readonly label: string }) {
  if (tags.length === 0) return null
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ul className="tag-list" role="list" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag.slug}>
          <a href={href(paths.tag(tag.slug))}>{tag.label}</a>
        </li>
      ))}
    </ul>
  )
}
