import { href } from '@/lib/site/address'
import type { Crumb } from '@/lib/site/trail'

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.path}>
            <a
              href={href(crumb.path)}
              {...(index === crumbs.length - 1 ? { 'aria-current': 'page' as const } : {})}
            >
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
