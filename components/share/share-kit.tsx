import type { Article } from '@/lib/content/model'
import { buildLinkedInLink, buildMailLink } from '@/lib/seo/share-links'
import { absoluteUrl, href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { CopyButton } from './copy-button'

/** What a reader needs to pass an article on: nothing of it loads anything from elsewhere. */
export function ShareKit({ article }: { readonly article: Article }) {
  const { title, slug, body } = article
  const url = article.syndicatedFrom ?? absoluteUrl(paths.article(slug))
  return (
    <section className="share" aria-label="Share">
      <CopyButton label="Copy link" text={url} />
      {body.answer && <CopyButton label="Copy answer" from="#answer > :not(h2), .citation p" />}
      <CopyButton label="Copy citation" from=".citation p" />
      <CopyButton label="Copy BibTeX" from=".citation pre" />
      <a href={buildLinkedInLink({ url })} rel="external">
        LinkedIn
      </a>
      <a href={buildMailLink({ title, url })}>E-mail</a>
      <a href={href(paths.share(slug))}>More ways to share</a>
    </section>
  )
}
