const FIELDS = [
  { name: 'utm_source', label: 'Where it appears', example: 'linkedin' },
  { name: 'utm_medium', label: 'Kind of link', example: 'social' },
  { name: 'utm_campaign', label: 'Campaign', example: 'spring-2027' },
] as const

/** Builds a link for a campaign. Without script the button opens it; its address can be copied from there. */
export function CampaignForm({ url }: { readonly url: string }) {
  return (
    <form className="campaign" action={url} method="get">
      {FIELDS.map(({ name, label, example }) => (
        <label key={name}>
          {label}
          <input
            type="text"
            name={name}
            placeholder={example}
            autoComplete="off"
            spellCheck={false}
            required
          />
        </label>
      ))}
      <output className="address" hidden />
      <button type="submit">Open the link</button>
    </form>
  )
}
