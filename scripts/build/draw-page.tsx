import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import * as category from '@/app/categories/[slug]/page'
import * as dimension from '@/app/dimensions/[slug]/page'
import * as dimensions from '@/app/dimensions/page'
import * as article from '@/app/insights/[slug]/page'
import * as related from '@/app/insights/[slug]/related/page'
import * as share from '@/app/insights/[slug]/share/page'
import * as articles from '@/app/insights/page'
import * as missing from '@/app/not-found'
import * as home from '@/app/page'
import * as search from '@/app/search/page'
import * as tag from '@/app/tags/[tag]/page'
import * as tags from '@/app/tags/page'
import type { DrawnPage, DrawnRoute } from '@/lib/publish/drawn-page'
import { REACT_MARKERS } from '@/lib/publish/react-markers'
import type { buildMetadata } from '@/lib/seo/metadata'
import { MetadataTags } from './metadata-tags'

type Metadata = ReturnType<typeof buildMetadata>

interface RouteModule {
  /** Where it is missing, the head is the same whatever the content. */
  generateMetadata?(props: never): Metadata | Promise<Metadata | Record<string, never>>
  default(props: never): Promise<ReactNode>
}

const ROUTES: Readonly<Record<DrawnRoute, RouteModule>> = {
  ...{ article, related, share, tag },
  ...{ home, articles, dimensions, dimension, category, tags, search, missing },
}

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
  const metadata = await module.generateMetadata?.(props)
  if (metadata && !('title' in metadata)) throw new Error(`${file} has no metadata.`)
  const { prelude } = await prerenderToNodeStream(await module.default(props))
  let body = ''
  for await (const chunk of prelude) body += chunk
  return {
    tags: metadata ? renderToStaticMarkup(<MetadataTags metadata={metadata as Metadata} />) : '',
    body: body.replace(COMMENT, (comment, text) => (REACT_MARKERS.has(text) ? '' : comment)),
  }
}
