export type Theme = 'light' | 'dark'

const KEY = 'theme'

/** The theme that the reader chose here before; undefined where none was chosen, or storage is closed. */
export function readTheme(): Theme | undefined {
  try {
    return parseTheme(localStorage.getItem(KEY))
  } catch {
    return undefined
  }
}

export function writeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** Shows a theme; undefined leaves it to the system. */
export function applyTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement
  if (theme) dataset.theme = theme
  else delete dataset.theme
}

function parseTheme(text: string | null): Theme | undefined {
  return text === 'light' || text === 'dark' ? text : undefined
}
