import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DIFFICULTIES, KINDS } from '@/lib/content/model'
import { buildSlug } from '@/lib/content/slug'
import { ADJECTIVES, CATEGORIES, DIMENSIONS, NOUNS, nameAt, VERBS } from './corpus-words'
import { createRandom } from './random'

const SECTIONS = 7
const PARAGRAPHS = 3
const SENTENCES = 3
const NAMES = 6_000

/** Writes a content directory of `count` articles of about 900 words, the same at every run; for measuring only. */
export async function generateCorpus(directory: string, count: number): Promise<void> {
  for (const folder of ['articles', 'dimensions', 'categories']) {
    await mkdir(join(directory, folder), { recursive: true })
  }
  const titles = Array.from({ length: count }, (_, number) => buildTitle(number))
  for (const [number, title] of titles.entries()) {
    await writeFile(join(directory, 'articles', `${buildSlug(title)}.md`), buildArticle(number, titles))
  }
  for (const [order, title] of DIMENSIONS.entries()) {
    const category = CATEGORIES[Math.min(2, Math.floor(order / 4.5))]
    const matter = `---\ntitle: "${title}"\ncategory: "${category}"\norder: ${order + 1}\nsummary: "About ${title}."\n---\n`
    await writeFile(join(directory, 'dimensions', `${buildSlug(title)}.md`), `${matter}\nAbout ${title}.\n`)
  }
  for (const title of CATEGORIES) {
    await writeFile(
      join(directory, 'categories', `${buildSlug(title)}.md`),
      `# ${title}\n\nAbout ${title}.\n`,
    )
  }
}

interface Writer {
  readonly random: () => number
  /** Nouns that this article keeps coming back to. */
  readonly subjects: readonly string[]
}

function buildTitle(number: number): string {
  const writer = createWriter(number)
  const [first = '', second = ''] = writer.subjects
  const forms = [
    `Why does the ${pick(writer, ADJECTIVES)} ${first} ${pick(writer, VERBS)} the ${second}?`,
    `How do you ${pick(writer, VERBS)} a ${pick(writer, ADJECTIVES)} ${first} and its ${second}?`,
    `What is the difference between ${first} and ${pick(writer, ADJECTIVES)} ${second}?`,
    `How can a team ${pick(writer, VERBS)} the ${first} without a ${second}?`,
  ]
  return (forms[number % forms.length] ?? '').replace('?', ` in case ${number + 1}?`)
}

function buildArticle(number: number, titles: readonly string[]): string {
  const writer = createWriter(number)
  const title = titles[number] ?? ''
  const dimension = DIMENSIONS[number % DIMENSIONS.length]
  const links = [1, 13, 14].map((step) => titles[(number + step) % titles.length] ?? '')
  const matter = [
    '---',
    `title: "${title}"`,
    `dimension: ${dimension}`,
    `category: ${KINDS[Math.floor(number / 13) % KINDS.length]}`,
    `tags: [${writer.subjects.slice(0, 3).join(', ')}]`,
    `difficulty: ${DIFFICULTIES[Math.floor(number / 7) % DIFFICULTIES.length]}`,
    'reading_time: 4 min',
    `seo_title: "${title.slice(0, 46)}"`,
    `meta_description: "${buildSentence(writer)} ${buildSentence(writer)}"`,
    `related_indicators: [${(number % 134) + 1}]`,
    '---',
  ]
  const sections = Array.from({ length: SECTIONS }, () => buildSection(writer))
  const list = links.map((other) => `- [${other}](${buildSlug(other)}.md)`)
  const answer = Array.from({ length: SENTENCES }, () => buildSentence(writer)).join(' ')
  return [
    ...matter,
    '',
    '## Quick Answer',
    '',
    answer,
    '',
    ...sections,
    '## Related Content',
    '',
    ...list,
    '',
  ].join('\n')
}

function buildSection(writer: Writer): string {
  const heading = `How ${pick(writer, writer.subjects)} and ${pick(writer, NOUNS)} ${pick(writer, VERBS)}`
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: SENTENCES }, () => buildSentence(writer)).join(' '),
  )
  return [`## ${heading}`, '', ...paragraphs.flatMap((paragraph) => [paragraph, ''])].join('\n')
}

function buildSentence(writer: Writer): string {
  const subject = () => (writer.random() < 0.35 ? pick(writer, writer.subjects) : pick(writer, NOUNS))
  const name = writer.random() < 0.12 ? ` at ${nameAt(Math.floor(writer.random() ** 2 * NAMES))}` : ''
  const start = `The ${pick(writer, ADJECTIVES)} ${subject()}${name}`
  return `${start} will ${pick(writer, VERBS)} a ${subject()} before they ${pick(writer, VERBS)} it.`
}

function createWriter(number: number): Writer {
  const random = createRandom(number + 1)
  return {
    random,
    subjects: Array.from({ length: 6 }, () => NOUNS[Math.floor(random() * NOUNS.length)] ?? ''),
  }
}

/** Uneven, as words are: the first of a list come up most often. */
function pick({ random }: Writer, words: readonly string[]): string {
  return words[Math.floor(random() ** 1.6 * words.length)] ?? ''
}

const [directory, count] = process.argv.slice(2)
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && directory !== undefined) {
  await generateCorpus(directory, Number(count ?? 1000))
}
