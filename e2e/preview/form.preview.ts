import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { createContent } from './content'
import { type Running, startServer } from './server'

test.describe.configure({ mode: 'serial' })
// The form draws the fields that are in sight.
test.use({ viewport: { width: 1400, height: 6000 } })

let directory: string
let server: Running

test.beforeAll(async () => {
  directory = createContent({
    'in-public': { title: 'What is public?', fields: 'tags: [a-tag]\n' },
    'second-dialect': {
      title: 'What is older?',
      fields: 'content_type: canonical-q-and-a\nprimary_topic: Topic\nexplicit_exclusions: None\n',
    },
  })
  server = await startServer('dev', { CONTENT_DIR: directory })
})

test.afterAll(async () => {
  await server?.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** Opens the form on a copy of the content that lies in the browser: a test can press no button of the system. */
async function openForm(page: Page): Promise<void> {
  const files = ['articles', 'dimensions'].flatMap((folder) =>
    readdirSync(join(directory, folder)).map((name) => ({
      folder,
      name,
      text: readFileSync(join(directory, folder, name), 'utf8'),
    })),
  )
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() })
  })
  await page.goto(`${server.origin}/preview/edit`)
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory()
    await root.getDirectoryHandle('.git', { create: true })
    for (const { folder, name, text } of given) {
      const place = await root.getDirectoryHandle(folder, { create: true })
      const writer = await (await place.getFileHandle(name, { create: true })).createWritable()
      await writer.write(text)
      await writer.close()
    }
  }, files)
  await page.getByRole('button', { name: 'Work with Local Repository' }).click()
  await expect(page).toHaveURL(/collections\/articles/)
}

async function save(page: Page, slug: string, title: string): Promise<string> {
  await page.goto(`${server.origin}/preview/edit#/collections/articles/entries/${slug}`)
  await page.getByRole('textbox', { name: /Title/ }).first().fill(title)
  await page.getByText('published', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const read = () =>
    page.evaluate(async (name) => {
      const place = await (await navigator.storage.getDirectory()).getDirectoryHandle('articles')
      const file = await (await place.getFileHandle(name)).getFile()
      // It may be written at this moment.
      return file.text().catch(() => '')
    }, `${slug}.md`)
  await expect.poll(read).toContain(title)
  return read()
}

const SAVED = [
  { slug: 'in-public', title: 'What is changed?', kept: /^tags:/m },
  { slug: 'second-dialect', title: 'What is older still?', kept: /^content_type: canonical-q-and-a$/m },
] as const

for (const { slug, title, kept } of SAVED) {
  test(`what the form saves of ${slug} has no problems, and is as public as was chosen`, async ({ page }) => {
    const outside: string[] = []
    page.context().on('response', (response) => {
      if (!response.url().startsWith(server.origin) && /^http/.test(response.url()))
        outside.push(response.url())
    })
    await openForm(page)
    const text = await save(page, slug, title)
    expect(text).toMatch(/^status: published$/m)
    expect(text).toMatch(kept)
    expect(text).not.toMatch(/: ''$|: \[\]$/m)
    writeFileSync(join(directory, 'articles', `${slug}.md`), text)
    // A page of its own: the form may still be on its way back to its list.
    const shown = await page.context().newPage()
    await shown.goto(`${server.origin}/insights/${slug}`)
    await expect(shown.getByRole('heading', { level: 1 })).toContainText(title)
    await expect(shown.getByRole('complementary', { name: 'Preview' })).not.toContainText(/error|DRAFT/)
    expect(outside.filter((url) => !url.startsWith('https://cdn.jsdelivr.net/fontsource/'))).toEqual([])
  })
}
