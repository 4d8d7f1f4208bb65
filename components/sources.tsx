import type { Source } from '@/lib/content/model'

/** The works that a text relies on. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {sources.map(({ author, year, title, publication, url }) => (
          <li key={`${author}${year}${title}`}>
            {author} ({year}). <cite>{title.replace(/\.$/, '')}</cite>.
            {publication && ` ${publication.replace(/\.$/, '')}.`}
            {url && (
              <>
                {' '}
                <a href={url}>{url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
