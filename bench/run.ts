import { runCommand } from '../scripts/command'
import { measureBuild } from './build'
import { measureContent } from './content'
import { measureCorpora } from './corpora'
import { measureFiles } from './files'
import { measurePages } from './pages'
import { INSTALL_FROM_NPM } from './peers/peer'
import { comparePeers } from './peers/peers'
import { measurePreview } from './preview'
import { formatRows, keepsBudget, type Row } from './row'
import { benchSearch } from './search'
import { measureSearchInPage } from './search-in-page'
import { measureSpeed } from './speed'

const usage = `npm run bench -- [section…] [--peers] [--sizes 157,1000]

Measures the project, each row against its budget; exit 1 when one is over. Sections:
  content   load and relations
  build     the public build: time and memory
  files     social cards, feeds, twins, lists for machines, and what all of that adds to a build
  corpora   builds of 157, 1,000 and 5,000 generated articles, and a second build (half an hour)
  pages     bytes and requests of each kind of page in out/
  speed     paint, blocking and shifting of each kind of page in out/, on a slow phone
  preview   from a saved file to the screen, with 157 and 5,000 articles
  search    quality (a table), bytes and times of the search, here and in generated collections
  typing    bytes of the search in a page of out/, and how soon it answers a key on a slow phone
  peers     builds of the same articles by this project, Hugo, Eleventy and Starlight, side by side (a table);
            only if it is named or --peers is given, and only those that are installed

  --peers   the section peers as well
  --sizes   numbers of articles for it (default: 157,1000,5000; the last takes a quarter of an hour)

Hugo is looked for on the path. Eleventy and Starlight get a folder of their own:
  ${INSTALL_FROM_NPM}

CORPUS_DIR names the content directory that is loaded and built (default: content).`

const corpus = process.env.CORPUS_DIR ?? 'content'
type Sizes = readonly number[]
const sections: Readonly<Record<string, (sizes: Sizes) => Promise<readonly Row[]>>> = {
  content: () => measureContent(corpus),
  build: () => measureBuild(corpus),
  files: measureFiles,
  pages: measurePages,
  speed: measureSpeed,
  corpora: measureCorpora,
  preview: measurePreview,
  search: () => benchSearch(corpus),
  typing: measureSearchInPage,
  peers: comparePeers,
}
const USUAL = Object.keys(sections).filter((name) => name !== 'peers')

runCommand({
  usage,
  options: ['peers'],
  values: ['sizes'],
  run: async (options, words, values) => {
    const names = [...(words.length > 0 ? words : USUAL), ...(options.has('peers') ? ['peers'] : [])]
    const sizes = (values.get('sizes') ?? '157,1000,5000').split(',').map(Number)
    const unknown = names.find((name) => !(name in sections))
    if (unknown === undefined && sizes.every((size) => Number.isInteger(size) && size > 0))
      return measure(names, sizes)
    const fault =
      unknown === undefined
        ? '--sizes takes numbers of articles: 157,1000.'
        : `There is no section "${unknown}".`
    console.error(`${fault}\n\n${usage}`)
    return 2
  },
})

async function measure(names: readonly string[], sizes: Sizes): Promise<number> {
  const rows: Row[] = []
  for (const [name, run] of Object.entries(sections)) {
    if (!names.includes(name)) continue
    console.log(`\n=== ${name}`)
    const measured = await run(sizes)
    if (measured.length > 0) console.log(formatRows(measured))
    rows.push(...measured)
  }
  const over = rows.filter((row) => !keepsBudget(row))
  console.log(`\n${rows.length - over.length} rows within their budgets, ${over.length} over`)
  return over.length > 0 ? 1 : 0
}
