import { requireSecret } from '@/lib/preview/require-secret'
import { readEnvironment } from '@/lib/site/environment'
import { runCommand } from './command'
import { buildPreview, isBuilt, servePreview } from './preview-server'

const usage = `npm run preview -- [--build | --built]

Builds the preview server and starts it at http://localhost:3000 (PORT). It reads the content
directory at every request and opens only for share links (npm run preview:link).

  --build   build, and do not start
  --built   fail where a build would be needed, instead of building

PREVIEW_SECRET (32 bytes or more) is required. CONTENT_DIR, SITE_URL and BASE_PATH as for the public site.
PUBLISHED_REF or PUBLISHED_DIR names what drafts are compared with (default: the last commit).
docs/preview.md says how to put it on a host.`

runCommand({
  usage,
  options: ['build', 'built'],
  run: async (options) => {
    if (options.has('build')) return buildPreview()
    requireSecret()
    if (options.has('built') && !(await isBuilt())) {
      console.error('This state of the project was not built yet. Run `npm run preview` without --built.')
      return 1
    }
    const code = await buildPreview()
    if (code !== 0) return code
    const { port, basePath } = readEnvironment()
    const served = await servePreview({ port, access: 'links' })
    console.log(`Ready: http://localhost:${served.port}${basePath}/preview, for whoever holds a link.`)
    return served.closed
  },
})
