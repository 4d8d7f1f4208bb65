import { readStored, store } from './stored'

export type Theme = 'light' | 'dark'

const KEY = 'theme'

/** The theme that the reader chose here before; undefined where none was chosen, or storage is closed. */
export const readTheme = (): Theme | undefined => parseTheme(readStored(KEY))

export const writeTheme = (theme: Theme): void => store(KEY, theme)

/** Shows a theme; undefined leaves it to the system. */
export function applyTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement
  if (theme) dataset.theme = theme
  else delete dataset.theme
}

function parseTheme(text: string | null): Theme | undefined {
  return text === 'light' || text === 'dark' ? text : undefined
}
