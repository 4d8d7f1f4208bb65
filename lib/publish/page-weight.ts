import { Parser } from 'htmlparser2'
import type { Budget } from './budgets'

/** What a page asks for at load, in bytes as they travel. */
export type PageWeight = Budget

/** Site paths of the files that a page loads by itself, each once. */
export interface PageFiles {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly fonts: readonly string[]
  readonly images: readonly string[]
}

/** What a page loads without being asked: style sheets, scripts, preloaded fonts, pictures that are not lazy. */
export function listPageFiles(html: string): PageFiles {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  const fonts = new Set<string>()
  const images = new Set<string>()
  const parser = new Parser({
    onopentag(name, { rel = '', as = '', href = '', src = '', loading = '' }) {
      if (name === 'script' && src !== '') scripts.add(src)
      if (name === 'img' && loading !== 'lazy') images.add(src)
      if (name !== 'link') return
      if (rel === 'stylesheet' || (rel === 'preload' && as === 'style')) styles.add(href)
      if (rel === 'modulepreload') scripts.add(href)
      if (rel === 'preload' && as === 'font') fonts.add(href)
    },
  })
  parser.end(html)
  return { styles: [...styles], scripts: [...scripts], fonts: [...fonts], images: [...images] }
}

/** The weight of a page; `sizeOf` tells how many bytes a file travels with. */
export function weighPage(document: number, files: PageFiles, sizeOf: (path: string) => number): PageWeight {
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + sizeOf(path), 0)
  const htmlAndCss = document + sum(files.styles)
  const script = sum(files.scripts)
  const { styles, scripts, fonts, images } = files
  return {
    htmlAndCss,
    script,
    font: sum(fonts),
    total: htmlAndCss + script + sum(images),
    requests: 1 + styles.length + scripts.length + fonts.length + images.length,
  }
}

/** Where a page is over its budget, in words. */
export function listExcess(weight: PageWeight, budget: Budget): readonly string[] {
  const names = {
    htmlAndCss: 'HTML and CSS',
    script: 'script',
    font: 'fonts',
    total: 'everything but fonts',
    requests: 'requests',
  } as const satisfies Record<keyof Budget, string>
  const keys = ['htmlAndCss', 'script', 'font', 'total', 'requests'] as const
  return keys
    .filter((key) => weight[key] > budget[key])
    .map((key) => `${names[key]}: ${weight[key]}, at most ${budget[key]}`)
}
