import { type Element, headingDepth, isElement, type Root, textOf } from '@/lib/content/body/tree'
import type { Article } from '@/lib/content/model'

/** A sentence that can be quoted: it stands in one paragraph and occurs once on the page. */
export interface Quote {
  readonly text: string
  /** Id of the heading above it; `answer` for the answer. */
  readonly heading: string
}

const SHORTEST = 50
const LONGEST = 220
const MOST_QUOTES = 10

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences worth quoting, in the order of the page: the answer's, then the first of each section that fits. */
export function listQuotes(article: Article): readonly Quote[] {
  const { answer, tree, relatedTree, callToAction } = article.body
  const parts = [answer?.tree, tree, relatedTree, callToAction].flatMap((part) => part ?? [])
  const page = `${article.title} ${parts.map((part) => textOf(part)).join(' ')}`
  const isQuotable = ({ text }: Quote): boolean =>
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    /^[\p{Lu}\p{N}“"‘]/u.test(text) &&
    /[.!?]["”’]?$/.test(text) &&
    page.split(text).length === 2
  const fromAnswer = answer ? listSentences(answer.tree, 'answer').filter(isQuotable) : []
  const seen = new Set<string>()
  const fromText = listSentences(tree, '')
    .filter(isQuotable)
    .filter(({ heading }) => !seen.has(heading) && seen.add(heading))
  return [...fromAnswer, ...fromText].slice(0, MOST_QUOTES)
}

/** Sentences of the paragraphs at the top level of a tree. */
function listSentences(tree: Root, firstHeading: string): readonly Quote[] {
  let heading = firstHeading
  const quotes: Quote[] = []
  for (const node of tree.children.filter((child): child is Element => isElement(child))) {
    if (headingDepth(node) !== undefined) heading = String(node.properties.id ?? '')
    if (node.tagName !== 'p' || hasFootnote(node)) continue
    for (const { segment } of sentences.segment(textOf(node))) quotes.push({ text: segment.trim(), heading })
  }
  return quotes
}

const hasFootnote = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && child.tagName === 'sup')
