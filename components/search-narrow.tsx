import { type Catalog, DIFFICULTIES } from '@/lib/content/model'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** Narrows the answers of the search. The names of its fields are those of the address. */
export function SearchNarrow({ catalog }: { readonly catalog: Catalog }) {
  return (
    <form className="narrow" id="narrow" action={href(paths.search)} aria-label="Narrow the answers">
      <details className="filters wide">
        <summary>Narrow the answers</summary>
        <fieldset>
          <legend>Difficulty</legend>
          {['', ...DIFFICULTIES].map((value) => (
            <label key={value}>
              <input type="radio" name="difficulty" value={value} defaultChecked={value === ''} />
              {value === '' ? 'Any' : value.charAt(0).toUpperCase() + value.slice(1)}
            </label>
          ))}
        </fieldset>
        <Choose
          label="Dimension"
          name="dimension"
          options={catalog.dimensions.map(({ slug, name }) => [slug, name])}
        />
        <Choose label="Tag" name="tag" options={catalog.tags.map(({ slug, label }) => [slug, label])} />
      </details>
    </form>
  )
}

interface ChooseProps {
  readonly label: string
  readonly name: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choose({ label, name, options }: ChooseProps) {
  return (
    <label className="choose">
      {label}
      <select name={name}>
        <option value="">Any</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
