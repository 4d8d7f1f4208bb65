import { href } from '@/lib/site/address'
import { paths } from '@/lib/site/paths'

/** A QR code of the address of an article, and the file of it to take away. */
export function QrDrawing({ url, slug }: { readonly url: string; readonly slug: string }) {
  const file = href(paths.qrCode(slug))
  return (
    <>
      {/* biome-ignore lint/performance/noImgElement: the static site has no image server */}
      <img className="qr" src={file} alt={`QR code of ${url}`} width={192} height={192} loading="lazy" />
      <p>
        <a href={file} download={`${slug}.svg`}>
          Download as SVG
        </a>
      </p>
    </>
  )
}
