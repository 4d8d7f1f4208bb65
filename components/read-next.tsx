import type { Article, Catalog } from '@/lib/content/model'
import { findAdjacent, findArticle, findDimension } from '@/lib/content/queries'
import { findClosingList } from '@/lib/reading/closing-list'
import type { Relation } from '@/lib/related/relation'
import { SHOWN_RELATIONS } from '@/lib/related/relations'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { Markdown } from './markdown'
import { RelationList } from './relation-list'
import { Steps } from './steps'
import { TagList } from './tag-list'

/** The strongest say enough here; the page of relations gives them all. */
const SHOWN_REASONS = 2

interface Props {
  readonly catalog: Catalog
  readonly article: Article
  readonly relations: readonly Relation[]
}

/** Where an article leads: what its author lists, the nearest articles with reasons, its tags, its neighbours in order. */
export function ReadNext({ catalog, article, relations }: Props) {
  const shown = relations
    .slice(0, SHOWN_RELATIONS)
    .map((relation) => ({ ...relation, reasons: relation.reasons.slice(0, SHOWN_REASONS) }))
  const articles = shown.flatMap(({ slug }) => findArticle(catalog, slug) ?? [])
  const closingList = findClosingList(article.body.relatedTree, articles)
  const dimension = findDimension(catalog, article.dimension)
  const { previous, next } = findAdjacent(catalog, article)
  return (
    <div className="spread band read-next far">
      <h2 id="related_title">Read next</h2>
      <div>
        {closingList && (
          <div className="prose closing-list">
            <Markdown tree={closingList} />
          </div>
        )}
        {shown.length > 0 && (
          <section id="related" aria-labelledby="related_title">
            <RelationList catalog={catalog} relations={shown} />
            <p>
              <a href={href(paths.related(article.slug))}>Everything connected to this question</a>
            </p>
          </section>
        )}
        <TagList tags={article.tags} label="Tags" />
        <Steps previous={previous} next={next} within={dimension?.name ?? 'this collection'} />
      </div>
    </div>
  )
}
