import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { Icon } from './icon'

/** The search form: works without script, as a request for the search page. */
export function SearchField({ placeholder }: { readonly placeholder: string }) {
  return (
    <search>
      <form className="search" action={href(paths.search)}>
        <input type="search" name="q" aria-label="Search the questions" placeholder={placeholder} />
        <button type="submit" aria-label="Search">
          <Icon name="search" />
        </button>
      </form>
    </search>
  )
}
