import type { Quote } from '@/lib/seo/quotes'
import { buildPassageLink } from '@/lib/seo/text-fragment'
import { CopyButton } from './copy-button'

interface Props {
  readonly quotes: readonly Quote[]
  /** Canonical address of the article. */
  readonly url: string
}

/** Sentences with links that open the article at them. */
export function QuoteList({ quotes, url }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without markers
    <ul role="list">
      {quotes.map(({ text, heading }) => {
        const link = buildPassageLink(url, heading, text)
        return (
          <li key={text}>
            <blockquote cite={link}>{text}</blockquote>
            <p className="share">
              <a href={link}>Open at this sentence</a>
              <CopyButton label="Copy link to it" text={link} />
              <CopyButton label="Copy with link" text={`“${text}”\n${link}`} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
