import { siteConfig } from '@/site.config'

/** Headers of every answer of a preview, errors included: never stored, never indexed, never told to another site. */
export const SEALING_HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
} as const

const REFUSALS = {
  403: { title: 'This preview is closed', text: 'Ask whoever sent you the link for a new one.' },
  410: { title: 'This link has ended', text: 'Ask whoever sent it to you for a new one.' },
  503: {
    title: 'This page is being worked on',
    text: 'Its text cannot be shown at the moment. Try again in a few minutes.',
  },
} as const

/** A refusal that says nothing about what it refuses. */
export function buildRefusal(status: keyof typeof REFUSALS): Response {
  const { title, text } = REFUSALS[status]
  return buildPlainPage(status, title, `<p>${text}</p>`)
}

/** A page of its own: no script, no style of the site, nothing of the content. */
export function buildPlainPage(status: number, title: string, body: string): Response {
  const html = `<!doctype html><html lang="${siteConfig.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      ...SEALING_HEADERS,
    },
  })
}

/** Leads on by GET, with the headers of a preview. `location` is built by us, never taken from a request. */
export function buildRedirect(location: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status: 303, headers: { Location: location, ...SEALING_HEADERS, ...headers } })
}
