// Runs before the first paint: says that scripts run, and sets the remembered colour scheme.
import { applyTheme, readTheme } from './theme-store'

document.documentElement.dataset.script = ''
applyTheme(readTheme())
// The search page shows answers, and not all questions first.
if (/[?&]q=[^&]/.test(location.search)) document.documentElement.dataset.asked = ''
