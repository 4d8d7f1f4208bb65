import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import * as article from '@/app/insights/[slug]/page'
import * as related from '@/app/insights/[slug]/related/page'
import * as share from '@/app/insights/[slug]/share/page'
import * as tag from '@/app/tags/[tag]/page'
import { REACT_MARKERS } from '@/lib/publish/react-markers'
import type { DrawnPage, DrawnRoute } from '@/lib/publish/subject-files'
import type { buildMetadata } from '@/lib/seo/metadata'
import { MetadataTags } from './metadata-tags'

interface RouteModule {
  generateMetadata(props: never): Promise<ReturnType<typeof buildMetadata> | Record<string, never>>
  default(props: never): Promise<ReactNode>
}

const ROUTES: Readonly<Record<DrawnRoute, RouteModule>> = { article, related, share, tag }

/** What differs between the pages of a route, as HTML. */
export interface DrawnParts {
  /** Title, description, address, and what other programs show of the page. */
  readonly tags: string
  /** All within `<body>`. */
  readonly body: string
}

const COMMENT = /<!--(.*?)-->/g

/** Draws a page from the module of its route, as Next.js does. Throws where the page is not found. */
export async function drawPage({ route, slug, file }: DrawnPage): Promise<DrawnParts> {
  const module = ROUTES[route]
  const props = { params: Promise.resolve({ slug, tag: slug }), searchParams: Promise.resolve({}) } as never
  const metadata = await module.generateMetadata(props)
  if (!('title' in metadata)) throw new Error(`${file} has no metadata.`)
  const { prelude } = await prerenderToNodeStream(await module.default(props))
  let body = ''
  for await (const chunk of prelude) body += chunk
  return {
    tags: renderToStaticMarkup(<MetadataTags metadata={metadata as ReturnType<typeof buildMetadata>} />),
    body: body.replace(COMMENT, (comment, text) => (REACT_MARKERS.has(text) ? '' : comment)),
  }
}
