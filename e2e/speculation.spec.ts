import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { expect, test } from 'playwright/test'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/speculationrules+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Serves out/ with the header that announces the rules, and notes every page asked for. */
function serve(asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const file = [`out${path}`, `out${path}.html`, `out${path}index.html`].find(
      (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
    )
    if (!file) return response.writeHead(404).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    if (type === 'text/html') asked.push(path)
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'Speculation-Rules': '"/speculation-rules.json"',
    })
    response.end(readFileSync(file))
  })
  return new Promise((resolve) => server.listen(0, () => resolve(server)))
}

test('a pointer that sweeps over a list asks for nearly nothing; one that rests, for the page it rests on', async ({
  page,
}) => {
  const asked: string[] = []
  const server = await serve(asked)
  const { port } = server.address() as AddressInfo
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`http://localhost:${port}/insights`)
  await page.waitForTimeout(300)
  expect(asked).toEqual(['/insights'])
  const links = page.locator('.articles a')
  for (let index = 0; index < 20; index++) await links.nth(index).hover()
  await page.mouse.move(2, 2)
  await page.waitForTimeout(800)
  expect(asked.length).toBeLessThanOrEqual(6)
  asked.length = 0
  const resting = links.nth(20)
  await resting.hover()
  await page.waitForTimeout(900)
  const path = await resting.getAttribute('href')
  // The browser itself may ask twice: once ahead, and once to make sure.
  expect(asked.filter((asking) => asking !== path)).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThanOrEqual(2)
  server.close()
})
