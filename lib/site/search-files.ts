import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalog } from '@/lib/content/model'
import { findHue } from '@/lib/reading/hue'
import { listStartingPoints } from '@/lib/reading/starting-points'
import { buildSearchIndex, type SearchIndex } from '@/lib/search/build-index'
import { formatManifest } from '@/lib/search/manifest'
import { parseThesaurus } from '@/lib/search/parse-thesaurus'
import { readThesaurusFolder } from '@/lib/search/read-thesaurus'
import { mergeThesauri, type Thesaurus } from '@/lib/search/thesaurus'
import { href } from './address'
import { readEnvironment } from './environment'
import { paths } from './paths'

/** The search of a site: text by site path. Paths below the folder change with the content, the manifest's does not. */
export type SearchFiles = ReadonlyMap<string, string>

const known = new WeakMap<Catalog, Promise<SearchFiles>>()

/** Every file that the search of a catalog needs, built once for each catalog. */
export function readSearchFiles(catalog: Catalog): Promise<SearchFiles> {
  const files = known.get(catalog) ?? readThesaurus().then((thesaurus) => buildFiles(catalog, thesaurus))
  known.set(catalog, files)
  return files
}

function buildFiles(catalog: Catalog, thesaurus: Thesaurus): SearchFiles {
  const { version, files }: SearchIndex = buildSearchIndex(catalog.articles, thesaurus)
  const manifest = formatManifest({
    files: href(paths.searchFile(version, '')),
    article: href(paths.article('')),
    dimension: href(paths.dimension('')),
    dimensions: catalog.dimensions.map((dimension) => ({
      slug: dimension.slug,
      name: dimension.name,
      hue: String(findHue(catalog, dimension) ?? ''),
    })),
    // By the links that authors set: the relations of a large collection take longer than its index.
    starts: listStartingPoints(catalog, new Map()).map(({ slug, title, dimension = '' }) => ({
      ...{ slug, title, dimension },
    })),
  })
  return new Map([
    [paths.searchManifest, manifest],
    ...[...files].map(([name, text]) => [paths.searchFile(version, name), text] as const),
  ])
}

/** The words that ship with the site, and those of the content directory. */
async function readThesaurus(): Promise<Thesaurus> {
  const added = join(readEnvironment().contentDirectory, 'thesaurus.yaml')
  const theirs = await readFile(added, 'utf8').catch(() => '')
  return mergeThesauri(
    await readThesaurusFolder(join(process.cwd(), 'lib/search/thesaurus')),
    parseThesaurus(theirs, 'thesaurus.yaml').thesaurus,
  )
}
