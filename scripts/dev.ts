import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { readEnvironment } from '@/lib/site/environment'
import { runNext } from './build'
import { runCommand } from './command'

const usage = `npm run dev

The editor's live preview at http://localhost:3000 (PORT): drafts are shown, a save reloads the page.`

runCommand({
  usage,
  options: [],
  run: async () => {
    const { port } = readEnvironment()
    return runNext(['dev', '--port', String(port)], {
      SITE_MODE: 'preview',
      [ENHANCE_ASSETS]: JSON.stringify(await bundleEnhance()),
    })
  },
})
