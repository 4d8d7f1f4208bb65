import assert from 'node:assert/strict'
import { test } from 'node:test'
import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { assertNone } from './assert-none'
import { hasType, listNodes, listPages, squeeze, textOf } from './built-site'
import { readVocabulary } from './vocabulary'

const vocabulary = readVocabulary()

async function judge(html: string): Promise<readonly string[]> {
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html)
  const issues = await new Validator(vocabulary).validate(found)
  return issues
    .filter(
      ({ severity, issueMessage }) => severity === 'ERROR' || /not supported|unknown/i.test(issueMessage),
    )
    .map(({ issueMessage }) => issueMessage)
}

test('the validator sees the faults that it is there to find', async () => {
  const page = (node: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] })}</script>`
  assert.notDeepEqual(await judge(page({ '@type': 'Article', headline: 'a', colour: 'red' })), [])
  assert.notDeepEqual(await judge(page({ '@type': 'BreadcrumbList' })), [])
})

test('the structured data of every page has no error and no unknown property', async () => {
  const faults: string[] = []
  for (const { path, html } of listPages())
    for (const fault of await judge(html)) faults.push(`${path}: ${fault}`)
  assertNone(faults)
})

const CODES = new Set([
  '@context',
  '@type',
  '@id',
  'url',
  'item',
  'mainEntityOfPage',
  'image',
  'license',
  'inLanguage',
])
const DATES = new Set(['datePublished', 'dateModified'])

function* listStrings(value: unknown, key = ''): Generator<readonly [string, string]> {
  if (CODES.has(key)) return
  if (typeof value === 'string') yield [key, value]
  else if (Array.isArray(value)) for (const part of value) yield* listStrings(part, key)
  else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) yield* listStrings(part, name)
}

test('every string of the structured data is visible on its page', () => {
  const faults: string[] = []
  for (const page of listPages()) {
    const text = textOf(page.$, 'body').toLowerCase()
    const days = new Set(
      page
        .$('time')
        .map((_, time) => page.$(time).attr('datetime'))
        .toArray(),
    )
    for (const [key, value] of listStrings(listNodes(page))) {
      const isShown = text.includes(squeeze(value).toLowerCase()) || (DATES.has(key) && days.has(value))
      if (!isShown) faults.push(`${page.path}: ${key} “${value}”`)
    }
  }
  assertNone(faults)
})

test('each kind of page says what it is, and nothing claims to be what engines have retired', () => {
  const faults: string[] = []
  const expected: readonly (readonly [RegExp, readonly string[]])[] = [
    [/^\/$/, ['WebSite', 'Organization']],
    [/^\/insights\/[^/]+$/, ['Article', 'BreadcrumbList']],
    [/^\/dimensions\/[^/]+$/, ['CollectionPage', 'DefinedTerm', 'BreadcrumbList']],
    [/^\/(insights|tags|categories\/[^/]+|tags\/[^/]+)$/, ['CollectionPage', 'BreadcrumbList']],
    [/^\/dimensions$/, ['CollectionPage', 'DefinedTermSet', 'BreadcrumbList']],
  ]
  for (const page of listPages()) {
    const nodes = listNodes(page)
    const types = expected.find(([pattern]) => pattern.test(page.path))?.[1] ?? []
    for (const type of types)
      if (!nodes.some((node) => hasType(node, type))) faults.push(`${page.path}: no ${type}`)
    if (page.path !== '/' && nodes.some((node) => hasType(node, 'WebSite') || hasType(node, 'Organization')))
      faults.push(`${page.path}: the site or its publisher is described again`)
    const retired = /QAPage|FAQPage|HowTo|SearchAction/.exec(
      JSON.stringify(nodes.map((node) => node['@type'])),
    )
    if (retired) faults.push(`${page.path}: ${retired[0]}`)
  }
  assertNone(faults)
})
