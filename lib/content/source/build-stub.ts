import { DIFFICULTIES, KINDS } from '../model'

interface StubSource {
  readonly title: string
  readonly dimension: string | undefined
  readonly dimensions: readonly string[]
}

/** The text of a new article: a draft with every field an editor may want, the optional ones as comments. */
export function buildStub({ title, dimension, dimensions }: StubSource): string {
  return `---
title: ${quote(title)}
status: draft # delete this line to publish
dimension: ${quote(dimension ?? dimensions[0] ?? '')} # ${dimensions.join(' | ')}
category: ${KINDS[0]} # ${KINDS.join(' | ')}
difficulty: ${DIFFICULTIES[0]} # ${DIFFICULTIES.join(' | ')}
tags: []
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
---

# ${title}

## Quick Answer

Two to four sentences that answer the question by themselves.

## What can be observed

## Why it happens

## What to do next
`
}

function quote(text: string): string {
  return JSON.stringify(text)
}
