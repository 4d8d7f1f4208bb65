import { readPagePath, readView } from '@/lib/preview/current-view'
import { readPageFacts } from '@/lib/preview/page-facts'
import PublicNotFound from './not-found'

export { metadata } from './not-found'

/** A page that is not there; where its file is and cannot be read, that. The bar above lists what is wrong. */
export default async function NotFoundPage() {
  if (process.env.NEXT_PHASE === 'phase-production-build') return <PublicNotFound />
  const { isBroken, problems } = await readPageFacts(await readPagePath(), await readView())
  if (!isBroken)
    return (
      <>
        <Missing />
        <PublicNotFound />
      </>
    )
  return (
    <main id="main" className="preview-desk">
      <Missing />
      <h1>This page cannot be shown until its file is mended</h1>
      <p>
        {problems[0]?.file}: {problems[0]?.message} {problems[0]?.hint}
      </p>
    </main>
  )
}

/** Tells the script of the page that it stands for one that may come back. */
function Missing() {
  return <span data-preview="missing" hidden />
}
