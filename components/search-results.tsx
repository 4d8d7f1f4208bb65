import type { Catalog } from '@/lib/content/model'
import { SearchNarrow } from './search-narrow'

/** Where the answers of the search appear; without script, and before anything is asked, it is not there. */
export function SearchResults({ catalog }: { readonly catalog: Catalog }) {
  return (
    <div className="spread band asked">
      <SearchNarrow catalog={catalog} />
      <div>
        <section id="search-results" aria-labelledby="results">
          <h2 className="unseen" id="results">
            Answers
          </h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers */}
          <ol className="articles" role="list" />
          <button className="link more" type="button" hidden>
            More answers
          </button>
        </section>
        <div className="nothing" />
      </div>
    </div>
  )
}
