import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildMetadata } from './metadata'
import { describeFixed, describeTag, type PageHead } from './page-head'
import { buildRobots } from './robots'

const article: PageHead = {
  ...describeFixed(
    '/insights/alignment-vs-agreement',
    'Alignment vs Agreement | WattNext',
    'What it says.',
    true,
  ),
  article: {
    section: 'Strategic Alignment',
    tags: ['Alignment'],
    published: undefined,
    updated: '2026-02-05',
  },
}

test('title, canonical and Open Graph of a page cannot disagree', () => {
  const metadata = buildMetadata(article)
  assert.deepEqual(metadata.title, { absolute: 'Alignment vs Agreement | WattNext' })
  assert.equal(metadata.alternates?.canonical, 'https://wattnext.ai/insights/alignment-vs-agreement')
  assert.equal(metadata.openGraph?.url, 'https://wattnext.ai/insights/alignment-vs-agreement')
  assert.equal(metadata.openGraph?.title, 'Alignment vs Agreement | WattNext')
})

test('an indexable page gives search engines everything, another only its links', () => {
  assert.deepEqual(buildMetadata(article).robots, {
    index: true,
    follow: true,
    'max-snippet': -1,
    'max-image-preview': 'large',
    'max-video-preview': -1,
  })
  assert.deepEqual(buildMetadata({ ...article, isIndexable: false }).robots, { index: false, follow: true })
})

test('a syndicated article names its original and is never combined with noindex', () => {
  const metadata = buildMetadata({
    ...article,
    isIndexable: false,
    syndicatedFrom: 'https://example.com/original',
  })
  assert.equal(metadata.alternates?.canonical, 'https://example.com/original')
  assert.deepEqual(metadata.robots, {
    index: true,
    follow: true,
    'max-snippet': -1,
    'max-image-preview': 'large',
    'max-video-preview': -1,
  })
})

test('dates that are not known are left out', () => {
  const graph = buildMetadata(article).openGraph ?? {}
  assert.equal('publishedTime' in graph, false)
  assert.equal('modifiedTime' in graph && graph.modifiedTime, '2026-02-05')
})

test('home keeps its closing slash, as every address that names it does', () => {
  const metadata = buildMetadata(describeFixed('/', 'Home', 'What it is.', true))
  assert.equal(metadata.alternates?.canonical, 'https://wattnext.ai/')
})

for (const [count, introduction, isIndexable] of [
  [2, '', false],
  [3, '', true],
  [1, 'What it is about.', true],
] as const) {
  test(`a tag with ${count} articles and ${introduction ? 'an' : 'no'} introduction is ${isIndexable ? '' : 'not '}indexable`, () => {
    assert.equal(
      describeTag({ slug: 'trust', label: 'Trust', introduction }, count, 'WattNext').isIndexable,
      isIndexable,
    )
  })
}

test('each group of robots.txt says everything, because a bot reads only one', () => {
  assert.equal(buildRobots('open'), 'User-agent: *\nAllow: /\n\nSitemap: https://wattnext.ai/sitemap.xml\n')
  assert.equal(
    buildRobots('closed'),
    'User-agent: *\nDisallow: /\n\nSitemap: https://wattnext.ai/sitemap.xml\n',
  )
  assert.match(
    buildRobots('search-only'),
    /^User-agent: \*\nAllow: \/\n\nUser-agent: GPTBot\n(?:User-agent: .+\n)+Disallow: \/\n\nSitemap: /,
  )
})
