import { buildQrCode, formatQrFile } from '@/lib/seo/qr-code'

/** A QR code of an address, with a file of it to take away. */
export function QrDrawing({ url, slug }: { readonly url: string; readonly slug: string }) {
  const code = buildQrCode(url)
  return (
    <>
      <svg
        className="qr"
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={`QR code of ${url}`}
      >
        <path d={code.path} />
      </svg>
      <p>
        <a href={`data:image/svg+xml,${encodeURIComponent(formatQrFile(code))}`} download={`${slug}.svg`}>
          Download as SVG
        </a>
      </p>
    </>
  )
}
