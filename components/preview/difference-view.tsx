import type { Differences, TextPart } from '@/lib/preview/differences'

/** What differs from the published version: fields as a table, text word by word. */
export function DifferenceView({ differences }: { readonly differences: Differences }) {
  const { fields, parts } = differences
  if (fields.length === 0 && parts.length === 0) return <p>Nothing: this is the published text.</p>
  return (
    <>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Published</th>
              <th scope="col">Here</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before === undefined ? '–' : <del>{before}</del>}</td>
                <td>{after === undefined ? '–' : <ins>{after}</ins>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {parts.length > 0 && <pre>{parts.map(drawPart)}</pre>}
    </>
  )
}

function drawPart({ kind, text }: TextPart, index: number) {
  if (kind === 'added') return <ins key={index}>{text}</ins>
  if (kind === 'removed') return <del key={index}>{text}</del>
  return <span key={index}>{text}</span>
}
