import type { ReactNode } from 'react'
import type { Crumb } from '@/lib/site/trail'
import { Breadcrumb } from './breadcrumb'

interface Props {
  readonly crumbs: readonly Crumb[]
  readonly title: string
  /** Stands beside the breadcrumb. */
  readonly kicker?: string | undefined
  /** One line below the title. */
  readonly facts?: ReactNode
  /** What is answered: the right page of the opening. */
  readonly children?: ReactNode
}

/** The opening of a page: what is asked on the left, what is answered on the right. */
export function Cover({ crumbs, title, kicker, facts, children }: Props) {
  return (
    <header className="cover">
      <div className="spread">
        <div>
          <div className="kicker">
            <Breadcrumb crumbs={crumbs} />
            {kicker && <span>{kicker}</span>}
          </div>
          <h1 className="title">{title}</h1>
          {facts && <p className="facts">{facts}</p>}
        </div>
        {children}
      </div>
    </header>
  )
}
