import { CopyButton } from './copy-button'

/** What is usual is offered, so that two people do not write `LinkedIn` and `linkedin`. */
const FIELDS = [
  {
    ...{ name: 'utm_source', label: 'Where it appears', example: 'linkedin' },
    usual: ['linkedin', 'newsletter', 'email', 'webinar', 'flyer', 'partner'],
  },
  {
    ...{ name: 'utm_medium', label: 'Kind of link', example: 'social' },
    usual: ['social', 'email', 'paid', 'print', 'referral'],
  },
  { name: 'utm_campaign', label: 'Campaign', example: 'spring-2027', usual: [] },
] as const

/** Builds a link for a campaign. Without script the button opens it; its address can be copied from there. */
export function CampaignForm({ url }: { readonly url: string }) {
  return (
    <form className="campaign" action={url} method="get">
      {FIELDS.map(({ name, label, example, usual }) => (
        <label key={name}>
          {label}
          <input
            type="text"
            name={name}
            placeholder={example}
            list={usual.length > 0 ? name : undefined}
            autoComplete="off"
            spellCheck={false}
            required
          />
          {usual.length > 0 && (
            <datalist id={name}>
              {usual.map((value) => (
                <option key={value} value={value} />
              ))}
            </datalist>
          )}
        </label>
      ))}
      <output className="address scripted">{url}</output>
      <p className="share">
        <CopyButton label="Copy the link" from=".campaign output" />
        <button className="link" type="submit">
          Open the link
        </button>
      </p>
    </form>
  )
}
