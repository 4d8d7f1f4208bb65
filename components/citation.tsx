import type { Article } from '@/lib/content/model'
import { formatBibtex, formatCitation } from '@/lib/reading/citation'
import { absoluteUrl } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** How to cite an article, behind a line that opens it. */
export function Citation({ article }: { readonly article: Article }) {
  return (
    <details className="citation">
      <summary>Cite this page</summary>
      <CitationTexts article={article} />
    </details>
  )
}

/** How to cite an article, in plain text and as a BibTeX entry. */
export function CitationTexts({ article }: { readonly article: Article }) {
  const source = { article, url: article.syndicatedFrom ?? absoluteUrl(paths.article(article.slug)) }
  return (
    <>
      <p>{formatCitation(source)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it with the keyboard */}
      <pre tabIndex={0}>{formatBibtex(source)}</pre>
    </>
  )
}
