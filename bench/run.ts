import { measureBuild } from './build'
import { measureContent } from './content'
import { measureCorpora } from './corpora'
import { measureFiles } from './files'
import { measurePages } from './pages'
import { measurePreview } from './preview'
import { formatRows, keepsBudget, type Row } from './row'
import { benchSearch } from './search'
import { measureSearchInPage } from './search-in-page'
import { measureSpeed } from './speed'

const usage = `npm run bench -- [section…]

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

CORPUS_DIR names the content directory that is loaded and built (default: content).`

const corpus = process.env.CORPUS_DIR ?? 'content'
const sections: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  content: () => measureContent(corpus),
  build: () => measureBuild(corpus),
  files: measureFiles,
  pages: measurePages,
  speed: measureSpeed,
  corpora: measureCorpora,
  preview: measurePreview,
  search: () => benchSearch(corpus),
  typing: measureSearchInPage,
}

async function run(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in sections))
  if (unknown.length > 0 || names.includes('--help')) {
    console.log(usage)
    return unknown.length > 0 && !names.includes('--help') ? 2 : 0
  }
  const rows: Row[] = []
  for (const [name, measure] of Object.entries(sections)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`\n=== ${name}`)
    const measured = await measure()
    if (measured.length > 0) console.log(formatRows(measured))
    rows.push(...measured)
  }
  const over = rows.filter((row) => !keepsBudget(row))
  console.log(`\n${rows.length - over.length} rows within their budgets, ${over.length} over`)
  return over.length > 0 ? 1 : 0
}

process.exitCode = await run(process.argv.slice(2))
