/** Everything that a second client would change. The rest of the project knows no client by name. */
export const siteConfig = {
  /** Name of the site, used in titles, feeds and cards. */
  name: 'How Organizations Really Work',
  /** Added after ` | ` to a title that does not already end with it. */
  brand: 'WattNext',
  /** What stands largest on the home page. */
  headline: 'Plain answers to hard questions about how organizations really work.',
  /** One sentence that says what the site is. */
  description:
    'Plain answers to hard questions about how organizations really work: what happens, why the system produces it, and what to do next.',
  language: 'en',
  locale: 'en_US',
  /** Starts the id of every feed entry (RFC 4151). Never changes, whatever the address of the site. */
  feedAuthority: 'tag:wattnext.ai,2026',
  /** Production origin; SITE_URL overrides it. */
  origin: 'https://wattnext.ai',
  organization: { name: 'WattNext', url: 'https://wattnext.ai', email: 'support@wattnext.ai' },
  licence: {
    name: 'CC BY-NC-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    holder: 'WattNext France SARL',
  },
  /** Shown at the end of an article that brings no call to action of its own. */
  callToAction: {
    question: 'Want to see how this plays out in your own organization?',
    label: 'Learn about ViVo Pulse',
    url: 'https://wattnext.ai/vivo-pulse',
    text: 'an anonymous, voice-first diagnostic that shows leaders how their organization really works.',
  },
  navigation: [
    { label: 'Questions', path: '/insights' },
    { label: 'Dimensions', path: '/dimensions' },
    { label: 'Tags', path: '/tags' },
  ],
  /** What crawlers may do: `open`, `search-only` (no AI training bots) or `closed`. */
  robots: 'open',
} as const satisfies SiteConfig

export interface SiteConfig {
  readonly name: string
  readonly brand: string
  readonly headline: string
  readonly description: string
  readonly language: string
  readonly locale: string
  readonly feedAuthority: string
  readonly origin: `https://${string}`
  readonly organization: { readonly name: string; readonly url: string; readonly email: string }
  readonly licence: { readonly name: string; readonly url: string; readonly holder: string }
  readonly callToAction: {
    readonly question: string
    readonly label: string
    readonly url: string
    readonly text: string
  }
  readonly navigation: readonly { readonly label: string; readonly path: `/${string}` }[]
  readonly robots: 'open' | 'search-only' | 'closed'
}
