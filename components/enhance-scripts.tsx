import { href } from '@/lib/site/address'
import { readEnhanceAssets } from '@/lib/site/enhance-assets'

/**
 * The readers' scripts: one small file that has to run before the first paint (colour scheme), and one module that
 * waits for the page. Where none were bundled the page does without.
 */
export function EnhanceScripts() {
  const assets = readEnhanceAssets()
  if (!assets) return null
  return (
    <>
      <script src={href(assets.early)} />
      <script type="module" src={href(assets.page)} />
    </>
  )
}
