import type { Root } from 'hast'
import type { ReactNode } from 'react'
import type { Heading } from '@/lib/content/model'
import { Markdown } from './markdown'
import { Toc } from './toc'

interface Props {
  readonly headings: readonly Heading[]
  readonly tree: Root
  /** Stands below the text, in its column. */
  readonly children?: ReactNode
}

/** A long text with its table of contents beside it. */
export function Reading({ headings, tree, children }: Props) {
  return (
    <div className="spread reading">
      <div>
        <Toc headings={headings} />
      </div>
      <div>
        <div className="prose text">
          <Markdown tree={tree} />
        </div>
        {children}
      </div>
    </div>
  )
}
