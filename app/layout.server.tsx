import type { ReactNode } from 'react'
import { Bar } from '@/components/preview/bar'
import { Live } from '@/components/preview/live'
import { readPagePath, readView } from '@/lib/preview/current-view'
import { readPageFacts } from '@/lib/preview/page-facts'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import PublicLayout from './layout'

/** Nothing of the preview is made before somebody asks for it. */
export const dynamic = 'force-dynamic'

/** The public layout with the bar of the preview above the page. */
export default async function PreviewLayout({ children }: { readonly children: ReactNode }) {
  if (process.env.NEXT_PHASE === 'phase-production-build') return <PublicLayout>{children}</PublicLayout>
  const path = await readPagePath()
  const facts = await readPageFacts(path, await readView())
  return (
    <PublicLayout>
      <Bar facts={facts} path={path} />
      <Live events={href(paths.previewEvents)} version={facts.version} />
      {children}
    </PublicLayout>
  )
}
