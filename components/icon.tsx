const DRAWINGS = {
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="6" />
      <path d="m13 13 5.5 5.5" />
    </>
  ),
  menu: <path d="M1 5h18M1 10h18M1 15h11" />,
  theme: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path fill="currentColor" d="M10 2a8 8 0 0 1 0 16z" />
    </>
  ),
} as const

/** A drawing beside or in place of a name; the name is for the caller to give. */
export function Icon({ name }: { readonly name: keyof typeof DRAWINGS }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" strokeWidth="2" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  )
}
