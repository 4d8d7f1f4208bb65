/** Links to files of the site and within the page, which the layout puts into the head; those of a page have complete addresses. */
const LAYOUT_LINKS = /<link rel="(?:alternate|describedby|search|expect)"[^>]* href="[/#][^"]*"[^>]*\/>/g

/**
 * A page whose layout's links stand last in its head. React writes them before or after what belongs to the page, as
 * either is ready first: on the first page that a process makes, it may be the other way round.
 */
export function orderHead(html: string): string {
  const end = html.indexOf('</head>')
  if (end < 0) return html
  const head = html.slice(0, end)
  const links = head.match(LAYOUT_LINKS) ?? []
  return `${head.replace(LAYOUT_LINKS, '')}${links.join('')}${html.slice(end)}`
}
