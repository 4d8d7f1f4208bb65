import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { runCommand } from './command'

const usage = `npm run fonts

Cuts the typeface down to the signs that the site prints and writes it to components/fonts/.
A sign that is not in the subset is shown in the fallback face.`

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const SIGNS = `${ASCII}‘’“”–—…·×÷−≠→£€©§\u00a0éèêàçüöäôîïâûëñ`
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark']
const FACES = [
  ['400-normal', '400'],
  ['600-normal', '600'],
  ['400-italic', '400-italic'],
] as const

runCommand({
  usage,
  options: [],
  run: async () => {
    const { resolve } = createRequire(import.meta.url)
    for (const [source, name] of FACES) {
      const face = await readFile(resolve(`@fontsource/faustina/files/faustina-latin-${source}.woff2`))
      const subset = await subsetFont(face, SIGNS, {
        targetFormat: 'woff2',
        noHinting: true,
        noLayoutClosure: true,
        keepFeatures: FEATURES,
      })
      await writeFile(`components/fonts/faustina-${name}.woff2`, subset)
      console.log(`faustina-${name}.woff2: ${subset.length} bytes`)
    }
    return 0
  },
})
