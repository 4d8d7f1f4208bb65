import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { Cover } from '@/components/cover'
import { Neighbourhood } from '@/components/neighbourhood'
import { Page } from '@/components/page'
import { RelationList } from '@/components/relation-list'
import { findArticle } from '@/lib/content/queries'
import { listLeads } from '@/lib/reading/article-leads'
import { findHue } from '@/lib/reading/hue'
import { findSteps, GROUP_TITLES, groupRelations, listArrivals } from '@/lib/reading/relation-groups'
import { buildMetadata } from '@/lib/seo/metadata'
import { describeRelated } from '@/lib/seo/page-head'
import { href } from '@/lib/site/address'
import { listArticleParams } from '@/lib/site/model-params'
import { paths } from '@/lib/site/paths'
import { readSite } from '@/lib/site/site'
import { trailOfRelated } from '@/lib/site/trail'
import { siteConfig } from '@/site.config'
import '@/components/styles/list.css'

type Props = PageProps<'/insights/[slug]/related'>

export const dynamicParams = false

export const generateStaticParams = listArticleParams

export async function generateMetadata({ params }: Props) {
  const { catalog } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  return article ? buildMetadata(describeRelated(article, siteConfig.brand)) : {}
}

export default async function RelatedPage({ params }: Props) {
  const { catalog, relations } = await readSite()
  const article = findArticle(catalog, (await params).slug)
  if (!article) notFound()
  const related = relations.get(article.slug) ?? []
  const { easier, harder } = findSteps(catalog, relations, article)
  const arrivals = listArrivals(catalog, relations, article)
  const leads = listLeads(catalog, related, article)
  return (
    <Page
      catalog={catalog}
      hue={findHue(catalog, article)}
      lit={leads.map((lead) => lead.dimension.slug)}
      license={article.license}
    >
      <Cover crumbs={trailOfRelated(catalog, article)} title="Everything connected to this question">
        <div className="answer lead">
          <p>
            <a href={href(paths.article(article.slug))}>{article.title}</a>
          </p>
          <Neighbourhood catalog={catalog} article={article} leads={leads} />
        </div>
      </Cover>
      {groupRelations(related).map(({ kind, relations: group }) => (
        <section key={kind} className="spread band" aria-labelledby={`group_${kind}`}>
          <h2 id={`group_${kind}`}>{GROUP_TITLES[kind]}</h2>
          <RelationList catalog={catalog} relations={group} />
        </section>
      ))}
      {(easier || harder) && (
        <section className="spread band" aria-labelledby="difficulty_steps">
          <div>
            <h2 id="difficulty_steps">A step in difficulty</h2>
            <p className="quiet">This question is {article.difficulty}.</p>
          </div>
          <ArticleList catalog={catalog} articles={[easier, harder].filter((step) => step !== undefined)} />
        </section>
      )}
      {arrivals.length > 0 && (
        <section className="spread band" aria-labelledby="arrivals">
          <div>
            <h2 id="arrivals">What leads here</h2>
            <p className="quiet">Questions that link to this one, or show it as related.</p>
          </div>
          <ArticleList catalog={catalog} articles={arrivals} />
        </section>
      )}
    </Page>
  )
}
