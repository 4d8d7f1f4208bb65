import type { DocumentFacts, PageFacts } from '@/lib/preview/page-facts'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { DifferenceView } from './difference-view'
import { formatState } from './format-state'
import { ProblemList } from './problem-list'
import './preview.css'

interface Props {
  readonly facts: PageFacts
  readonly path: string
}

/** Above every page of the preview: that it is one, what is wrong with it, and how it will look elsewhere. */
export function Bar({ facts, path }: Props) {
  const { document, problems, isBroken, isEditor, recent, asOf } = facts
  const errors = problems.filter(({ severity }) => severity === 'error')
  const isPrivate = document !== undefined && document.state !== 'published'
  return (
    <aside className="preview-bar" aria-label="Preview" data-state={document?.state}>
      <p className="preview-head">
        <strong>{isBroken || isPrivate ? 'DRAFT' : 'Preview'}</strong>
        {document && <span> {formatState(document)}</span>}
        {asOf && <span> The site as it will be on {asOf.toUTCString()}.</span>}
        {isEditor && (
          <span className="preview-links">
            <a href={href(paths.preview)}>Desk</a>
            <a href={`${href(paths.previewWidth)}?page=${encodeURIComponent(path)}`}>Widths</a>
          </span>
        )}
      </p>
      {problems.length > 0 && (
        <details open={errors.length > 0 || isBroken}>
          <summary>{problems.length === 1 ? '1 problem' : `${problems.length} problems`}</summary>
          <ProblemList problems={problems} />
        </details>
      )}
      {document && <DocumentDetails document={document} />}
      {recent.length > 0 && (
        <details>
          <summary>Changed last</summary>
          <ul>
            {recent.map((page) => (
              <li key={page.path}>
                <a href={href(page.path)}>{page.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}

function DocumentDetails({ document }: { readonly document: DocumentFacts }) {
  const { snippet, places, differences } = document
  return (
    <>
      <details>
        <summary>In search results and messages</summary>
        <div className="preview-snippet">
          <p>{snippet.address.replace(/^https?:\/\//, '').replaceAll('/', ' › ')}</p>
          <p>{cut(snippet.title, 60)}</p>
          <p>{cut(snippet.description, 160)}</p>
        </div>
        <p>
          Title: {snippet.title.length} signs. Description: {snippet.description.length} signs.
        </p>
        {/* biome-ignore lint/performance/noImgElement: the preview has no image server */}
        <img
          className="preview-card"
          src={href(document.card.path)}
          alt={document.card.alt}
          width={600}
          height={315}
          loading="lazy"
        />
      </details>
      <details>
        <summary>{summarizeDifferences(document)}</summary>
        {differences ? (
          <DifferenceView differences={differences} />
        ) : (
          <p>There is no published version of {document.file}.</p>
        )}
      </details>
      <details>
        <summary>Where it appears ({places.length})</summary>
        <ul>
          {places.map((place) => (
            <li key={place.path}>
              <a href={href(place.path)}>{place.label}</a> {place.position}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function summarizeDifferences({ differences }: DocumentFacts): string {
  if (!differences) return 'New'
  const { wordsAdded, wordsRemoved, fields } = differences
  return `Changes: ${wordsAdded} words added, ${wordsRemoved} removed, ${fields.length} fields`
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()} …`
}
