import { textOf } from '../body/tree'
import { buildComparable } from '../comparable'
import type { ParsedArticle } from '../parse-document'
import { compareText, type Problem } from '../problem'
import { estimateOverlap } from '../sketch'
import { compareWords, listSubjectWords } from '../subject-words'
import { at } from './cross-file'

export interface Repeat {
  /** The fuller article, the one that lists and search show. */
  readonly original: Pick<ParsedArticle, 'slug' | 'file'>
  readonly hasSameTitle: boolean
  /** The share of runs of four words that the two texts have in common, 0 to 1. */
  readonly overlap: number
  /** The share of subject words that the titles, and the answers, have in common: the mean of both, 0 to 1. */
  readonly question: number
}

/** Texts with less in common are two articles that quote the same passage. */
const MIN_OVERLAP = 0.4
/** Shorter texts are alike by chance. */
const MIN_RUNS = 24
/** Questions with less in common are two questions on one subject. */
const MIN_QUESTION = 0.6
/** So many of the lowest hashes are shared by some text that has the least in common, all but surely. */
const KEYS = 32
/** What more articles share is a phrase of the house. */
const MAX_SHARERS = 20

/** What two articles share if they are one: words of their titles, or a hash of a piece of their texts. */
type Key = string | number

interface Entry {
  readonly article: ParsedArticle
  readonly subject: ReadonlySet<string>
  readonly keys: readonly Key[]
  /** The subject words of the answer, listed once and only if somebody asks. */
  readonly listAnswer: () => ReadonlySet<string>
}

const entries = new WeakMap<ParsedArticle, Entry>()
/** What the last run found, for a preview, in which little changes between two runs. */
let lastRun: ReadonlyMap<Entry, Repeat | undefined> = new Map()

/** What each article repeats, by slug: one that asks the same question in the same words, or one that is nearly the same. */
export function findRepeats(articles: readonly ParsedArticle[]): ReadonlyMap<string, Repeat> {
  const repeats = new Map<string, Repeat>()
  const byKey = new Map<Key, Entry[]>()
  // The fullest first, so that an original is settled before what repeats it.
  const ordered = [...articles].sort(
    (a, b) => b.body.wordCount - a.body.wordCount || compareText(a.slug, b.slug),
  )
  const run = new Map<Entry, Repeat | undefined>(ordered.map((article) => [entryOf(article), undefined]))
  const touched = listTouchedKeys(run)
  for (const entry of run.keys()) {
    const { article, keys } = entry
    const isTouched = keys.some((key) => touched.has(key))
    const repeat = isTouched ? chooseOriginal(entry, listCandidates(keys, byKey)) : lastRun.get(entry)
    if (isTouched && (lastRun.get(entry) === undefined) !== (repeat === undefined))
      for (const key of keys) touched.add(key)
    run.set(entry, repeat)
    if (repeat) {
      repeats.set(article.slug, repeat)
      continue
    }
    for (const key of keys) {
      const sharers = byKey.get(key)
      if (!sharers) byKey.set(key, [entry])
      else if (sharers.length < MAX_SHARERS) sharers.push(entry)
    }
  }
  lastRun = run
  return repeats
}

/** Repeats that were found among earlier versions of the articles, as far as both articles are still there. */
export function keepRepeats(
  found: ReadonlyMap<string, Repeat>,
  articles: readonly ParsedArticle[],
): ReadonlyMap<string, Repeat> {
  const slugs = new Set(articles.map((article) => article.slug))
  return new Map([...found].filter(([slug, { original }]) => slugs.has(slug) && slugs.has(original.slug)))
}

/** What two articles share if they are one: the subject of their titles but for one word, or a piece of their texts. */
function listKeys(article: ParsedArticle, subject: ReadonlySet<string>): readonly Key[] {
  const words = [...subject].sort()
  return [
    words.join(' '),
    ...words.map((word) => words.filter((other) => other !== word).join(' ')),
    ...article.body.sketch.slice(0, KEYS),
  ]
}

/** Articles that share a key, and whether they share a piece of the text: only then is it worth comparing the texts. */
function listCandidates(
  keys: readonly Key[],
  byKey: ReadonlyMap<Key, readonly Entry[]>,
): ReadonlyMap<Entry, boolean> {
  const found = new Map<Entry, boolean>()
  for (const key of keys)
    for (const entry of byKey.get(key) ?? [])
      if (typeof key === 'number') found.set(entry, true)
      else if (!found.has(entry)) found.set(entry, false)
  return found
}

/** Keys of the entries that came or went since the last run: whoever has none of them finds what they found then. */
function listTouchedKeys(run: ReadonlyMap<Entry, unknown>): Set<Key> {
  const touched = new Set<Key>()
  for (const entry of run.keys()) if (!lastRun.has(entry)) for (const key of entry.keys) touched.add(key)
  for (const entry of lastRun.keys()) if (!run.has(entry)) for (const key of entry.keys) touched.add(key)
  return touched
}

function entryOf(article: ParsedArticle): Entry {
  const entry = entries.get(article) ?? buildEntry(article)
  entries.set(article, entry)
  return entry
}

function chooseOriginal(entry: Entry, candidates: ReadonlyMap<Entry, boolean>): Repeat | undefined {
  let best: Repeat | undefined
  for (const [candidate, sharesText] of candidates) {
    const question = compareQuestions(entry, candidate)
    const overlap = sharesText ? compareTexts(entry.article, candidate.article) : 0
    if (question < MIN_QUESTION && overlap < MIN_OVERLAP && !hasSameTitle(entry, candidate)) continue
    const found = {
      ...{ original: candidate.article, overlap, question },
      hasSameTitle: hasSameTitle(entry, candidate),
    }
    if (!best || found.overlap + found.question > best.overlap + best.question) best = found
  }
  return best
}

function hasSameTitle({ article, subject }: Entry, other: Entry): boolean {
  return (
    subject.size === other.subject.size &&
    buildComparable(other.article.title) === buildComparable(article.title)
  )
}

/** The mean of what titles and answers share; answers are not asked when titles have too little in common. */
function compareQuestions(entry: Entry, candidate: Entry): number {
  const title = compareWords(entry.subject, candidate.subject)
  if ((title + 1) / 2 < MIN_QUESTION) return title / 2
  return (title + compareWords(entry.listAnswer(), candidate.listAnswer())) / 2
}

function compareTexts(article: ParsedArticle, original: ParsedArticle): number {
  if (!isLong(article) || !isLong(original)) return 0
  return estimateOverlap(article.body.sketch, original.body.sketch)
}

function isLong(article: ParsedArticle): boolean {
  return article.body.sketch.length >= MIN_RUNS
}

function buildEntry(article: ParsedArticle): Entry {
  let answer: ReadonlySet<string> | undefined
  const listAnswer = (): ReadonlySet<string> => {
    answer ??= listSubjectWords(article.body.answer ? textOf(article.body.answer) : '')
    return answer
  }
  const subject = listSubjectWords(article.title)
  return { article, subject, keys: listKeys(article, subject), listAnswer }
}

/** One problem for each article that repeats another, at its title. */
export function describeRepeats(
  articles: readonly ParsedArticle[],
  repeats: ReadonlyMap<string, Repeat>,
): readonly Problem[] {
  return articles.flatMap((article) => {
    const repeat = repeats.get(article.slug)
    if (!repeat) return []
    const { code, message } = describeRepeat(repeat)
    return [
      at(
        article,
        ['title'],
        'warning',
        code,
        message,
        'Merge the two, or make this one answer a question of its own.',
      ),
    ]
  })
}

function describeRepeat({ original, hasSameTitle, overlap, question }: Repeat): {
  code: string
  message: string
} {
  const file = `\`${original.file}\``
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  if (overlap >= MIN_OVERLAP)
    return {
      code: 'near-duplicate',
      message: `The article stands here a second time: ${file} has ${percent(overlap)} of the same text${hasSameTitle ? ', and the same title' : ''}.`,
    }
  if (hasSameTitle) return { code: 'duplicate-title', message: `The title is the same as in ${file}.` }
  return {
    code: 'near-duplicate',
    message: `The question is asked a second time: title and answer are ${percent(question)} those of ${file}.`,
  }
}
