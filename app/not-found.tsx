import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'
import { siteConfig } from '@/site.config'

export const metadata = {
  title: { absolute: `Page not found | ${siteConfig.brand}` },
  robots: { index: false, follow: true },
}

export default function NotFoundPage() {
  return (
    <>
      <h1>This page does not exist</h1>
      <search>
        <form action={href(paths.search)}>
          <input type="search" name="q" aria-label="Search" />
          <button type="submit">Search</button>
        </form>
      </search>
      <p>
        <a href={href(paths.articles)}>All questions</a>
      </p>
    </>
  )
}
