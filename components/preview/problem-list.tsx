import type { Problem } from '@/lib/content/problem'

/** Problems of one file, each at its place, with what to type. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ol className="preview-problems">
      {problems.map((problem) => (
        <li
          key={`${problem.line}:${problem.column}:${problem.code}:${problem.message}`}
          data-severity={problem.severity}
        >
          <p>
            <code>
              {problem.file}:{problem.line}:{problem.column}
            </code>{' '}
            <strong>{problem.severity}</strong> {problem.message}
          </p>
          {problem.hint && <p>→ {problem.hint}</p>}
        </li>
      ))}
    </ol>
  )
}
