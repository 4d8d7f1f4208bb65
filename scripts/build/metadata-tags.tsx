import type { buildMetadata } from '@/lib/seo/metadata'

/** Head tags of a page, in the order and form in which Next.js writes them. */
export function MetadataTags({ metadata }: { readonly metadata: ReturnType<typeof buildMetadata> }) {
  const { title, description, alternates, robots, openGraph, twitter } = metadata
  return (
    <>
      <title>{title.absolute}</title>
      {description && <meta name="description" content={description} />}
      <meta name="robots" content={formatRobots(robots)} />
      <link rel="canonical" href={alternates.canonical} />
      {Object.entries(alternates.types).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={href} />
      ))}
      <OpenGraphTags graph={openGraph} />
      {twitter.card && <meta name="twitter:card" content={twitter.card} />}
      <meta name="twitter:title" content={twitter.title} />
      {twitter.description && <meta name="twitter:description" content={twitter.description} />}
      {twitter.images.map(({ url, alt }) => [
        <meta key="url" name="twitter:image" content={url} />,
        <meta key="alt" name="twitter:image:alt" content={alt} />,
      ])}
    </>
  )
}

function OpenGraphTags({ graph }: { readonly graph: ReturnType<typeof buildMetadata>['openGraph'] }) {
  return (
    <>
      <meta property="og:title" content={graph.title} />
      {graph.description && <meta property="og:description" content={graph.description} />}
      <meta property="og:url" content={graph.url} />
      <meta property="og:site_name" content={graph.siteName} />
      <meta property="og:locale" content={graph.locale} />
      {graph.images.map((image) => [
        <meta key="url" property="og:image" content={image.url} />,
        <meta key="type" property="og:image:type" content={image.type} />,
        <meta key="width" property="og:image:width" content={String(image.width)} />,
        <meta key="height" property="og:image:height" content={String(image.height)} />,
        <meta key="alt" property="og:image:alt" content={image.alt} />,
      ])}
      <meta property="og:type" content={graph.type} />
      {graph.type === 'article' && (
        <>
          {graph.publishedTime && <meta property="article:published_time" content={graph.publishedTime} />}
          {graph.modifiedTime && <meta property="article:modified_time" content={graph.modifiedTime} />}
          {graph.section && <meta property="article:section" content={graph.section} />}
          {graph.tags.map((tag) => (
            <meta key={tag} property="article:tag" content={tag} />
          ))}
        </>
      )}
    </>
  )
}

function formatRobots(robots: ReturnType<typeof buildMetadata>['robots']): string {
  const rules = [robots.index ? 'index' : 'noindex', robots.follow ? 'follow' : 'nofollow']
  if ('max-snippet' in robots)
    rules.push(
      `max-video-preview:${robots['max-video-preview']}`,
      `max-image-preview:${robots['max-image-preview']}`,
      `max-snippet:${robots['max-snippet']}`,
    )
  return rules.join(', ')
}
