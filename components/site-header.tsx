import type { Catalog } from '@/lib/content/model'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'
import { FIRST_PAINT } from './first-paint'
import { Icon } from './icon'
import { Pulse } from './pulse'

interface Props {
  readonly catalog: Catalog
  readonly lit: readonly string[]
  readonly path: string | undefined
  /** Whether the page has a search field of its own, and needs none here. */
  readonly hasSearch: boolean
  /** Whether the first paint waits for the header and no more. */
  readonly isFirstPaint: boolean
}

export function SiteHeader({ catalog, lit, path, hasSearch, isFirstPaint }: Props) {
  return (
    <header className="header">
      <a className="name" href={href(paths.home)}>
        <Pulse catalog={catalog} lit={lit} />
        <span>{siteConfig.name}</span>
      </a>
      <nav className="nav" id="nav" popover="auto" aria-label="Main">
        {siteConfig.navigation.map((entry) => (
          <a key={entry.path} href={href(entry.path)} aria-current={entry.path === path ? 'page' : undefined}>
            {entry.label}
          </a>
        ))}
      </nav>
      {!hasSearch && (
        <search className="quick" aria-label="Site">
          <form action={href(paths.search)}>
            <button type="submit" aria-label="Search">
              <Icon name="search" />
            </button>
            <input type="search" name="q" aria-label="Search the questions" placeholder="Search" />
          </form>
        </search>
      )}
      <a
        className="tool find"
        href={href(paths.search)}
        aria-label="Search"
        aria-current={path === paths.search ? 'page' : undefined}
      >
        <Icon name="search" />
      </a>
      <button className="tool theme scripted" type="button" aria-label="Switch between light and dark">
        <Icon name="theme" />
      </button>
      <button
        className="tool menu"
        id={isFirstPaint ? FIRST_PAINT : undefined}
        type="button"
        popoverTarget="nav"
        aria-label="Menu"
      >
        <Icon name="menu" />
      </button>
    </header>
  )
}
