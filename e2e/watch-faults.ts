import type { Page } from 'playwright/test'

/** Whether Chromium gave up the fade between two pages, as it does when the machine is slow, and reports that as an exception of the page. */
export const isGivenUpFade = ({ message }: Error): boolean =>
  /Transition was (?:aborted|skipped)/.test(message)

/**
 * Collects what no page may do: errors and warnings of the console, exceptions, requests that fail, answers of 400 and more.
 * Returns a list that grows while the page is used; a test expects it to be empty at its end.
 */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = []
  const add = (text: string): void => {
    faults.push(`${page.url()}: ${text}`)
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add(message.text())
  })
  page.on('pageerror', (error) => {
    if (!isGivenUpFade(error)) add(error.message)
  })
  page.on('requestfailed', (request) => {
    // Leaving a page ends what it was still fetching ahead.
    const isEnded = request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!isEnded) add(`${request.url()} failed: ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) add(`${response.url()} answered ${response.status()}`)
  })
  return faults
}
