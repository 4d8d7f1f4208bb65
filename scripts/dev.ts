import { bundleEnhance } from '@/lib/publish/bundle-enhance'
import { ENHANCE_ASSETS } from '@/lib/site/enhance-assets'
import { readEnvironment } from '@/lib/site/environment'
import { paths } from '@/lib/site/paths'
import { runCommand } from './command'
import { buildPreview, servePreview } from './preview-server'
import { runNext } from './run-next'

const usage = `npm run dev -- [--code]

The editor's live preview at http://localhost:3000 (PORT), for this machine only: drafts are shown,
and an open page follows the file while it is written. The desk is at /preview.

  --code   for those who change the code: the development server of Next.js, slower, follows it too`

runCommand({
  usage,
  options: ['code'],
  run: async (options) => {
    const { port, basePath } = readEnvironment()
    if (options.has('code'))
      return runNext(['dev', '--hostname', 'localhost', '--port', String(port)], {
        SITE_MODE: 'preview',
        [ENHANCE_ASSETS]: JSON.stringify(await bundleEnhance()),
      })
    const code = await buildPreview()
    if (code !== 0) return code
    const served = await servePreview({ port, access: 'local' })
    const origin = `http://localhost:${served.port}${basePath}`
    console.log(`Ready: ${origin}/ (drafts and problems: ${origin}/preview)`)
    // Reads everything before the editor asks for it.
    fetch(`${origin}${paths.articles}`).catch(() => undefined)
    return served.closed
  },
})
