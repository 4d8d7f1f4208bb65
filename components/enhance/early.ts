// Runs before the first paint: says that scripts run, sets the remembered colour scheme, and the face of the text where it is at hand.
import { applyFace, hasFace } from './face-store'
import { applyTheme, readTheme } from './theme-store'

document.documentElement.dataset.script = ''
applyTheme(readTheme())
if (matchMedia('(width >= 48rem)').matches || hasFace()) applyFace()
// The search page shows answers, and not all questions first.
if (/[?&]q=[^&]/.test(location.search)) document.documentElement.dataset.asked = ''
