import { type Catalog, DIFFICULTIES, KINDS } from '@/lib/content/model'
import { listArticlesIn } from '@/lib/content/queries'
import { buildSlug } from '@/lib/content/slug'
import { KIND_QUESTIONS } from '@/lib/reading/kind-groups'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/**
 * Narrows the list of questions. Kind and difficulty work without script, in CSS; dimension and tag are then links to
 * their pages.
 */
export function Filters({ catalog }: { readonly catalog: Catalog }) {
  const { articles, dimensions, tags } = catalog
  const kinds = KINDS.map((kind) => ({
    value: buildSlug(kind),
    label: KIND_QUESTIONS[kind],
    count: articles.filter((article) => article.kind === kind).length,
  }))
  const difficulties = DIFFICULTIES.map((difficulty) => ({
    value: difficulty,
    label: difficulty.charAt(0).toUpperCase() + difficulty.slice(1),
    count: articles.filter((article) => article.difficulty === difficulty).length,
  }))
  const places = dimensions.map(({ slug, name }) => ({
    value: slug,
    label: name,
    count: listArticlesIn(catalog, slug).length,
  }))
  return (
    <div>
      <details className="filters wide">
        <summary>Narrow the list</summary>
        <div className="choices">
          <Choice name="kind" legend="Kind of question" options={kinds} />
          <Choice name="difficulty" legend="Difficulty" options={difficulties} />
          <div className="scripted">
            <Choice name="dimension" legend="Dimension" options={places} />
            <label className="choose">
              Tag
              <select name="tag">
                <option value="">Any</option>
                {tags.map((tag) => (
                  <option key={tag.slug} value={tag.slug}>
                    {tag.label}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </div>
        <nav className="unscripted" aria-label="Lists by dimension and tag">
          <h2>Dimension</h2>
          <ul>
            {places.map(({ value, label, count }) => (
              <li key={value}>
                <a href={href(paths.dimension(value))}>
                  <span>{label}</span>
                  <span>{count}</span>
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href={href(paths.tags)}>By tag</a>
          </p>
        </nav>
      </details>
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

function Choice({ name, legend, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label>
        <input type="radio" name={name} value="" defaultChecked />
        Any
      </label>
      {options
        .filter(({ count }) => count > 0)
        .map(({ value, label, count }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} />
            {label}
            <span>{count}</span>
          </label>
        ))}
    </fieldset>
  )
}
