import { startCopyLinks } from './copy-link'
import { startCurrentSection } from './current-section'
import { startFace } from './face'
import { startFilters } from './filters'
import { startNearest } from './nearest'
import { startSearchHook } from './open-search'
import { startPreview } from './preview'
import { startQuote } from './quote'
import { startShare } from './share'
import { startTheme } from './theme'

function start(): void {
  startTheme()
  startFilters()
  startCopyLinks()
  startCurrentSection()
  startPreview()
  startSearchHook()
  startNearest()
  startShare()
  startQuote()
  startFace()
}

// From the cache it may come before the page has been read.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()
