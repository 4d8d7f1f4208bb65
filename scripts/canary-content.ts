import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Words that stand in one private document only. Whatever part of them comes through begins with this. */
export const CANARIES = {
  vorkalin: 'status: draft',
  plimzotu: 'status: review',
  drexawon: 'draft: true',
  quorbeni: 'publish_at: 2030-01-01T09:00+01:00',
  snevolak: 'unpublish_at: 2020-01-01T00:00Z',
} as const

/** The instant of the canary build: after every expiry, before every publication. */
export const CANARY_INSTANT = '2026-06-01T00:00:00Z'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const GROUP_WORDS = { dimensions: 'mirvexot', categories: 'tolquand' } as const

/** Every word that has to stay private. */
export const CANARY_WORDS: readonly string[] = [...Object.keys(CANARIES), ...Object.values(GROUP_WORDS)]

/** Writes a small public knowledge base in which private documents hide a word of their own in every field. */
export async function writeCanaryContent(source: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true })
  await mkdir(join(target, 'articles', 'images'), { recursive: true })
  for (const folder of ['dimensions', 'categories'])
    await cp(join(source, folder), join(target, folder), { recursive: true })
  const names = (await readdir(join(source, 'articles'))).filter((name) => name.endsWith('.md')).sort()
  for (const name of names.slice(0, 6))
    await cp(join(source, 'articles', name), join(target, 'articles', name))
  for (const [word, state] of Object.entries(CANARIES)) {
    await writeFile(join(target, 'articles', `${word}-slug.md`), buildArticle(word, state))
    await writeFile(join(target, 'articles', 'images', `${word}-picture.gif`), PIXEL)
  }
  for (const [folder, word] of Object.entries(GROUP_WORDS))
    await writeFile(join(target, folder, `${word}-slug.md`), buildGroup(word))
  await writeFile(join(target, 'articles', 'points-at-drafts.md'), buildPointer())
}

function buildArticle(word: string, state: string): string {
  return `---
title: "What is ${word}title?"
dimension: "Strategic Alignment"
category: Foundational Understanding
difficulty: foundational
${state}
tags: [${word}tag, alignment]
seo_title: "${word}seo"
meta_description: "${word}description"
asked_as: ["${word}asked"]
aliases: [${word}-alias]
authors: ["${word}author"]
sources:
  - author: "${word}source"
    year: 1999
    title: "${word}work"
image: ./images/${word}-picture.gif
image_alt: "${word}alt"
---

## Quick Answer

The ${word}answer is private.

## The ${word}heading

Some ${word}text with a picture: ![${word}caption](images/${word}-picture.gif).

| ${word}column |
|---|
| ${word}cell |
`
}

function buildGroup(word: string): string {
  return `---\ntitle: "${word} Title"\nstatus: draft\nsummary: "${word}summary"\n---\n\n## ${word}heading\n\nThe [place](../dimensions/strategic-alignment.md) of ${word}text.\n`
}

/** A public article that links to all of them, in every way: its own words stay, the addresses must not. */
function buildPointer(): string {
  const links = Object.keys(CANARIES).map(
    (word) => `- [one](./${word}-slug.md) [two](/insights/${word}-slug) [three](${word}-alias.md)`,
  )
  return `---
title: "Which links lead nowhere yet?"
dimension: "Strategic Alignment"
category: Foundational Understanding
difficulty: foundational
tags: [alignment]
related: [${Object.keys(CANARIES)
    .map((word) => `${word}-slug`)
    .join(', ')}]
---

## Quick Answer

Those to pages that are not public.

## Links

${links.join('\n')}
- [a dimension](../dimensions/${GROUP_WORDS.dimensions}-slug.md) [a category](../categories/${GROUP_WORDS.categories}-slug.md)

## Related Questions

${Object.keys(CANARIES)
  .map((word) => `- [Another](./${word}-slug.md)`)
  .join('\n')}
`
}
