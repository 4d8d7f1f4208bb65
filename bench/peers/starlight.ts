import { commandOf, findPackageVersion, formatDocument, INSTALL_FROM_NPM, type Peer } from './peer'
import type { PeerArticle, PeerCorpus } from './read-corpus'

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/** Starlight as it comes, with its search, and a sidebar of the dimensions alone. */
export const starlight: Peer = {
  name: 'Starlight',
  install: INSTALL_FROM_NPM,
  findVersion: () => findPackageVersion('astro') && findPackageVersion('@astrojs/starlight'),
  command: [commandOf('astro'), 'build'],
  settings: { ASTRO_TELEMETRY_DISABLED: '1' },
  output: 'dist',
  *listFiles(corpus) {
    const docs = 'src/content/docs'
    yield ['package.json', '{ "type": "module" }']
    yield ['astro.config.mjs', buildConfig(corpus)]
    yield ['src/content.config.ts', CONTENT_CONFIG]
    yield [`${docs}/index.md`, formatDocument({ title: 'Questions' }, formatList(corpus.articles))]
    for (const { path, name, articles } of corpus.groups)
      yield [`${docs}${path.slice(0, -1)}.md`, formatDocument({ title: name }, formatList(articles))]
    for (const article of corpus.articles) {
      const { slug, title, description } = article
      yield [`${docs}/insights/${slug}.md`, formatDocument({ title, description }, formatArticle(article))]
    }
  },
}

function buildConfig({ groups }: PeerCorpus): string {
  const sidebar = groups
    .filter(({ path }) => path.startsWith('/dimensions/'))
    .map(({ name, path }) => ({ label: name, link: path }))
  return `import starlight from '@astrojs/starlight'

export default {
  site: 'https://example.org',
  integrations: [starlight({ title: 'Questions', sidebar: ${JSON.stringify(sidebar)} })],
}
`
}

/** Its template knows nothing of answers, dimensions and tags: they are a part of the text. */
function formatArticle({ answer, text, places, related }: PeerArticle): string {
  const links = places.map(({ name, path }) => `[${name}](${path})`).join(' ')
  return `${answer}\n\n${text}\n\n${links}\n\n## Related\n\n${formatList(related)}`
}

function formatList(articles: readonly { readonly slug: string; readonly title: string }[]): string {
  return articles.map(({ slug, title }) => `- [${title}](/insights/${slug}/)`).join('\n')
}
