import { z } from 'zod'

const schema = z.object({ early: z.string().startsWith('/'), page: z.string().startsWith('/') })

/** Site paths of the readers' scripts. */
export type EnhanceAssets = z.infer<typeof schema>

/** Name of the variable in which a command hands the paths to Next.js. */
export const ENHANCE_ASSETS = 'ENHANCE_ASSETS'

/** The scripts that this process was started with; undefined where none were bundled. */
export function readEnhanceAssets(): EnhanceAssets | undefined {
  const text = process.env[ENHANCE_ASSETS]
  return text === undefined ? undefined : schema.parse(JSON.parse(text))
}
