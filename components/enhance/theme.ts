import { applyTheme, readTheme, writeTheme } from './theme-store'

/** The button that switches between light and dark, in this page and in every other open one. */
export function startTheme(): void {
  document.querySelector('.theme')?.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const theme = (document.documentElement.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
    writeTheme(theme)
    applyTheme(theme)
  })
  addEventListener('storage', () => applyTheme(readTheme()))
}
