import { href } from '@/lib/site/address'
import { readEnhanceAssets } from '@/lib/site/enhance-assets'

/**
 * The readers' scripts: one small file that the first paint waits for (colour scheme), and one module that leaves the line
 * to the style sheet, and does not run in one task with the end of the parser. Where none were bundled the page does without.
 */
export function EnhanceScripts() {
  const assets = readEnhanceAssets()
  if (!assets) return null
  return (
    <>
      <script async blocking="render" src={href(assets.early)} />
      <script type="module" async src={href(assets.page)} fetchPriority="low" />
    </>
  )
}
