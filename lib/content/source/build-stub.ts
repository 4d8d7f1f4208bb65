import { DIFFICULTIES, KINDS } from '../model'

/** What stands in a new article where its answer belongs. */
export const PLACEHOLDER_ANSWER = 'Two to four sentences that answer the question by themselves.'

interface StubSource {
  readonly title: string
  readonly dimension: string | undefined
  readonly dimensions: readonly string[]
  /** Slugs of the tags that there are. */
  readonly tags: readonly string[]
}

/** The text of a new article: a draft with every field an editor may want, the optional ones as comments. */
export function buildStub({ title, dimension, dimensions, tags }: StubSource): string {
  return `---
title: ${quote(title)}
status: draft # delete this line to publish
dimension: ${quote(dimension ?? dimensions[0] ?? '')} # ${dimensions.join(' | ')}
category: ${KINDS[0]} # ${KINDS.join(' | ')}
difficulty: ${DIFFICULTIES[0]} # ${DIFFICULTIES.join(' | ')}
tags: [] #${tags.length > 0 ? ` ${tags.slice(0, 60).join(', ')}` : ' words, lower case with hyphens'}
# seo_title: "Up to 60 characters | WattNext"
# meta_description: "What a search result says: 70 to 160 characters that answer the question."
# asked_as: ["another way a reader would ask this"]
# related: [slug-of-an-article]
# not_related: []
# publish_at: 2026-03-01T09:00+01:00
# unpublish_at: 2026-12-31T18:00Z
# authors: ["Name"]
# sources:
#   - author: "Family name, First name"
#     year: 1975
#     title: "Title of the work"
#     publication: "Journal or publisher"
#     url: https://doi.org/…
# image: ./images/file.png
# image_alt: "What the picture shows."
# published: 2026-02-05
# updated: 2026-02-05
# aliases: [former-file-name]
# related_indicators: [1-14, 20]
# reading_time: 4 min
# canonical_url: https://example.com/original
# noindex: true
---

# ${title}

## Quick Answer

${PLACEHOLDER_ANSWER}

## What can be observed

## Why it happens

## What to do next
`
}

function quote(text: string): string {
  return JSON.stringify(text)
}
