import { isSitePath } from '@/lib/preview/site-path'
import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

export const metadata = { title: { absolute: 'Widths' }, robots: { index: false, follow: false } }

const WIDTHS = ['phone', 'tablet', 'desktop'] as const

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** A page of the preview in the width of a phone, a tablet or a desktop. */
export default async function WidthPage({ searchParams }: Props) {
  const { page, width: wanted } = await searchParams
  const path = typeof page === 'string' && isSitePath(page) ? page : paths.home
  const width = WIDTHS.find((known) => known === wanted) ?? 'phone'
  return (
    <main id="main" className="preview-width">
      <h1>{path}</h1>
      <p>
        {WIDTHS.map((name) => (
          <a
            key={name}
            href={`${href(paths.previewWidth)}?page=${encodeURIComponent(path)}&width=${name}`}
            {...(name === width ? { 'aria-current': 'page' as const } : {})}
          >
            {name}{' '}
          </a>
        ))}
        <a href={href(path)}>Back</a>
      </p>
      <iframe src={href(path)} data-width={width} title={`${path}, ${width}`} />
    </main>
  )
}
