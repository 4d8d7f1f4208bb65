import type { Catalog } from '@/lib/content/model'
import { findHue } from '@/lib/reading/hue'
import type { Symptom } from '@/lib/reading/symptoms'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

interface Props {
  readonly catalog: Catalog
  readonly symptoms: readonly Symptom[]
}

/** What readers see at work, each a link to the question behind it. */
export function SymptomList({ catalog, symptoms }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ul className="symptoms" role="list">
      {symptoms.map(({ text, article }) => (
        <li key={article.slug} data-hue={findHue(catalog, article)}>
          <a href={href(paths.article(article.slug))}>
            <i>{text}</i>
            {text !== article.title && <small>{article.title}</small>}
          </a>
        </li>
      ))}
    </ul>
  )
}
