import type { Article, Catalog } from '@/lib/content/model'
import { groupByKind, KIND_QUESTIONS } from '@/lib/reading/kind-groups'
import { ArticleList } from './article-list'

interface Props {
  readonly catalog: Catalog
  readonly articles: readonly Article[]
}

/** The questions of one dimension in learning order, a band for each kind. */
export function KindSections({ catalog, articles }: Props) {
  return (
    <div className="within">
      {groupByKind(articles).map(({ kind, articles: group }) => (
        <section key={kind ?? ''} className="spread band">
          <div>
            <h2>{kind ? KIND_QUESTIONS[kind] : 'Other questions'}</h2>
            <p className="quiet">{kind}</p>
          </div>
          <ArticleList catalog={catalog} articles={group} />
        </section>
      ))}
    </div>
  )
}
