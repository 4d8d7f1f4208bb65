/** An address that opens a page at a passage and marks it (WICG Scroll-to-Text-Fragment); `heading` is an id or empty. */
export function buildPassageLink(canonical: string, heading: string, text: string): string {
  // A hyphen, a comma and an ampersand mean something between the parts of a fragment.
  return `${canonical}#${heading}:~:text=${encodeURIComponent(text).replace(/-/g, '%2D')}`
}
