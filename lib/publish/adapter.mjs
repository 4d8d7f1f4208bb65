import { relative } from 'node:path'
import { tsImport } from 'tsx/esm/api'

const OUTPUT = 'out'

/**
 * The build adapter. Next.js imports this file as it stands, so it is plain JavaScript; the work is in finish-export.ts.
 *
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'pages-without-framework-script',
  async onBuildComplete({ config, distDir, outputs }) {
    if (config.output !== 'export') return
    const { finishExport } = await tsImport('./finish-export.ts', import.meta.url)
    const { interactivePages } = await tsImport('./interactive-pages.ts', import.meta.url)
    const { pages, seconds, droppedFiles } = await finishExport({
      buildDirectory: distDir,
      outputDirectory: OUTPUT,
      basePath: config.basePath,
      interactivePages,
      files: outputs.staticFiles.map(({ filePath }) => ({
        name: relative(OUTPUT, filePath),
        path: filePath,
      })),
    })
    console.log(
      `Finished ${pages} pages in ${seconds.toFixed(1)} s; ${droppedFiles} files of the framework left out.`,
    )
  },
}

export default adapter
