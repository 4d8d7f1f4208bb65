import type { Root } from 'hast'
import { siteConfig } from '@/site.config'
import { Markdown } from './markdown'

/** The author's closing invitation, else the site's. */
export function CallToAction({ tree }: { readonly tree: Root | undefined }) {
  const { question, label, url, text } = siteConfig.callToAction
  return (
    <aside className="cta" aria-label={`From ${siteConfig.brand}`}>
      {tree ? (
        <Markdown tree={tree} />
      ) : (
        <>
          <p>{question}</p>
          <p>
            <a href={url}>{label}</a>, {text}
          </p>
        </>
      )}
    </aside>
  )
}
