import type { SearchResult } from '@/lib/search/result'
import type { ChoiceGroup } from './choice-list'
import { listClosest } from './closest'
import { drawLevel, drawMarked } from './describe-result'
import { createElement } from './element'
import { formatQueryState } from './query-state'
import { listRecent } from './recent'
import { type SearchSource, searchAddress } from './source'

/** Results as choices: title, where it belongs, and the passage that speaks of what was asked. */
export function listAnswers(results: readonly SearchResult[], source: SearchSource): readonly ChoiceGroup[] {
  const choices = results.map((result) => {
    const dimension = source.findDimension(result.dimension)
    const place = createElement('span', { class: 'place' }, [dimension?.name ?? ''])
    return {
      key: result.slug,
      href: source.manifest.article + result.slug,
      hue: dimension?.hue ?? '',
      content: [
        createElement('b', {}, drawMarked(result.title, result.titleMarks)),
        createElement('span', { class: 'passage' }, drawMarked(result.passage, result.passageMarks)),
        createElement('span', { class: 'about' }, [...(dimension ? [place] : []), ...drawLevel(result)]),
      ],
    }
  })
  return [{ label: '', choices }]
}

/** Before anything is asked: what was asked on this device, else where to start. */
export function listBeginnings(source: SearchSource, ask: (query: string) => void): readonly ChoiceGroup[] {
  const recent = listRecent().map((query, place) => ({
    key: `recent-${place}`,
    href: searchAddress() + formatQueryState({ query, filters: {} }),
    hue: '',
    content: [query],
    choose: () => ask(query),
  }))
  return recent.length > 0 ? [{ label: 'Asked on this device', choices: recent }] : [listStarts(source)]
}

/** Where nothing answers: the closest dimensions, and good places to start. */
export async function listWaysOut(query: string, source: SearchSource): Promise<readonly ChoiceGroup[]> {
  const closest = await listClosest(query, source)
  const choices = closest.map(({ slug, name, hue }) => ({
    key: `dimension-${slug}`,
    href: source.manifest.dimension + slug,
    hue,
    content: [name],
  }))
  return [{ label: 'Closest dimensions', choices }, listStarts(source)]
}

function listStarts({ manifest, findDimension }: SearchSource): ChoiceGroup {
  const choices = manifest.starts.map(({ slug, title, dimension }) => ({
    key: slug,
    href: manifest.article + slug,
    hue: findDimension(dimension)?.hue ?? '',
    content: [title],
  }))
  return { label: 'Places to start', choices }
}
