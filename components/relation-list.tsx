import type { Catalog } from '@/lib/content/model'
import { findArticle } from '@/lib/content/queries'
import { findHue } from '@/lib/reading/hue'
import type { Relation } from '@/lib/related/relation'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

interface Props {
  readonly catalog: Catalog
  readonly relations: readonly Relation[]
}

/** Articles with the reasons why they stand here. */
export function RelationList({ catalog, relations }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ol className="relations" role="list">
      {relations.map(({ slug, reasons }) => {
        const article = findArticle(catalog, slug)
        return (
          article && (
            <li key={slug} data-hue={findHue(catalog, article)}>
              <a href={href(paths.article(slug))}>{article.title}</a>
              <p className="reason">{reasons.map((reason) => reason.text).join('; ')}</p>
            </li>
          )
        )
      })}
    </ol>
  )
}
