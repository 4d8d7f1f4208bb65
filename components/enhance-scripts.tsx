import { href } from '@/lib/site/address'
import { readEnhanceAssets } from '@/lib/site/enhance-assets'

/**
 * The readers' scripts: one small file that the first paint waits for (colour scheme), and one module that waits for the
 * page, and leaves the line to the style sheet. Where none were bundled the page does without.
 */
export function EnhanceScripts() {
  const assets = readEnhanceAssets()
  if (!assets) return null
  return (
    <>
      <script async blocking="render" src={href(assets.early)} />
      <script type="module" src={href(assets.page)} fetchPriority="low" />
    </>
  )
}
