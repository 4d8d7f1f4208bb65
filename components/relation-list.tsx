import type { Catalog } from '@/lib/content/model'
import { findArticle } from '@/lib/content/queries'
import type { Relation } from '@/lib/related/relation'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

interface Props {
  readonly catalog: Catalog
  readonly relations: readonly Relation[]
}

export function RelationList({ catalog, relations }: Props) {
  return (
    <ul>
      {relations.map(({ slug, reasons }) => (
        <li key={slug}>
          <a href={href(paths.article(slug))}>{findArticle(catalog, slug)?.title}</a>
          <p>{reasons.map((reason) => reason.text).join('; ')}</p>
        </li>
      ))}
    </ul>
  )
}
