import type { Article } from '@/lib/content/model'
import { listByLetter } from '@/lib/reading/alphabet'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

interface Props {
  readonly articles: readonly Article[]
  /** Of the heading, for whatever it names. */
  readonly id: string
}

/** Articles from A to Z. */
export function AlphabeticalList({ articles, id }: Props) {
  return (
    <>
      <h2 id={id} className="unseen">
        All questions from A to Z
      </h2>
      {listByLetter(articles).map(({ letter, articles: group }) => (
        <section key={letter} className="spread band letter">
          <h3>{letter}</h3>
          <ul>
            {group.map((article) => (
              <li key={article.slug}>
                <a href={href(paths.article(article.slug))}>{article.title}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
