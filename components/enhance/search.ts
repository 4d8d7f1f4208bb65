import { openDialog } from './search/dialog'
import { startSearchPage } from './search/page'
import { openSource } from './search/source'

export { openDialog, startSearchPage }

/** Fetches what the first answer needs, while the reader is still on the way to the field. */
export function prepareSearch(): void {
  openSource().catch(() => undefined)
}
