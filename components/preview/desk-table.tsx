import { formatCounts } from '@/lib/content/problem'
import type { DeskRow } from '@/lib/preview/desk'
import { href } from '@/lib/site/address'

/** Files in hand, a row each. */
export function DeskTable({ rows }: { readonly rows: readonly DeskRow[] }) {
  if (rows.length === 0) return <p>Nothing.</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">State</th>
          <th scope="col">Problems</th>
          <th scope="col">Words</th>
          <th scope="col">Answer</th>
          <th scope="col">Missing</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.file}>
            <th scope="row">
              {row.path === undefined ? <BrokenLink row={row} /> : <a href={href(row.path)}>{row.title}</a>}
            </th>
            <td>
              {row.state}
              {row.publishAt && ` from ${row.publishAt}`}
              {row.unpublishAt && ` until ${row.unpublishAt}`}
            </td>
            <td>{formatCounts(row.errors, row.warnings)}</td>
            <td>{row.words}</td>
            <td>{row.answerWords === undefined ? '' : `${row.answerWords} words`}</td>
            <td>{row.missing.join(', ')}</td>
            <td>{row.changedAt?.toISOString().slice(0, 16).replace('T', ' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BrokenLink({ row }: { readonly row: DeskRow }) {
  const [, slug] = row.file.split('/')
  const section = row.file.startsWith('dimensions/')
    ? 'dimensions'
    : row.file.startsWith('categories/')
      ? 'categories'
      : 'insights'
  return <a href={href(`/${section}/${slug?.replace(/\.md$/, '')}`)}>{row.title}</a>
}
