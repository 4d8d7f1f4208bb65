import { rm } from 'node:fs/promises'
import { measureProcess } from './measure-process'
import type { Row } from './row'

/** The whole public build of a content directory, with nothing kept from an earlier one but the social cards, and then once more. */
export async function measureBuild(directory: string): Promise<readonly Row[]> {
  const build = () =>
    measureProcess(['--import', 'tsx', 'scripts/build.ts', '--fresh'], { CONTENT_DIR: directory })
  await build()
  await rm('.next', { recursive: true, force: true })
  const cold = await build()
  const again = await build()
  if (cold.code !== 0 || again.code !== 0)
    throw new Error(`The build of ${directory} failed:\n${cold.output}`)
  return [
    { what: `build of ${directory}, compiler cold`, value: cold.seconds, unit: 's', budget: undefined },
    { what: `build of ${directory}, compiler warm`, value: again.seconds, unit: 's', budget: 12 },
    {
      what: `memory of that build, all processes`,
      value: Math.max(cold.peakMegabytes, again.peakMegabytes),
      unit: 'MB',
      budget: 1024,
    },
  ]
}
