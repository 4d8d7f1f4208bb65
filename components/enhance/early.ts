// Runs before the first paint: says that scripts run, and sets the remembered colour scheme.
import { applyTheme, readTheme } from './theme-store'

document.documentElement.dataset.script = ''
applyTheme(readTheme())
