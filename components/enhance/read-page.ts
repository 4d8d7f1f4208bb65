/**
 * Another page of the site as a document, or undefined where there is none. By XMLHttpRequest, which parses the page
 * itself: a text handed to a parser is refused where Trusted Types are required.
 */
export function readPage(url: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.onload = () => resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined)
    request.onerror = () => resolve(undefined)
    request.open('GET', url)
    request.send()
  })
}
