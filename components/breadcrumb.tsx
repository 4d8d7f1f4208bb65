import { href } from '@/lib/site/address'
import type { Crumb } from '@/lib/site/trail'

/** The way from home. The page itself is said for those who do not see its title below. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {crumbs.slice(0, -1).map((crumb) => (
          <li key={crumb.path}>
            <a href={href(crumb.path)}>{crumb.label}</a>
          </li>
        ))}
        {crumbs.slice(-1).map((crumb) => (
          <li key={crumb.path} className="unseen" aria-current="page">
            {crumb.label}
          </li>
        ))}
      </ol>
    </nav>
  )
}
