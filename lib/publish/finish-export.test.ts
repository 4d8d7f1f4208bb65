import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { finishExport } from './finish-export'

const root = await mkdtemp(join(tmpdir(), 'finish-export-'))
after(() => rm(root, { recursive: true }))

const MANIFEST = `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"[project]/node_modules/next/dist/esm/client/components/layout-router.js":{"id":7,"name":"*"},"[project]/components/counter.tsx":{"id":8,"name":"*"},"[project]/node_modules/next/dist/client/app-dir/link.js":{"id":9,"name":"*"}}};`

const pageWith = (id: number, name = 'default', rest = ''): string =>
  `<html>${rest}<script src="/_next/a.js"></script><script>self.__next_f.push([1,"3:I[${id},[],\\"${name}\\"]\\n"])</script></html>`

async function finish(name: string, files: Readonly<Record<string, string>>, manifest = MANIFEST) {
  const directory = join(root, name)
  const all: Record<string, string> = { 'next/server/app/page_client-reference-manifest.js': manifest }
  for (const [path, text] of Object.entries(files)) all[`out/${path}`] = text
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
  await finishExport({
    buildDirectory: join(directory, 'next'),
    outputDirectory: join(directory, 'out'),
    basePath: '',
    files: Object.keys(files).map((file) => ({ name: file, path: join(directory, 'out', file) })),
  })
  return {
    names: (await readdir(join(directory, 'out'), { recursive: true })).sort(),
    read: (file: string) => readFile(join(directory, 'out', file), 'utf8'),
  }
}

test('payloads and unused files go, our own text files and used files stay', async () => {
  const style = '<link rel="stylesheet" href="/_next/static/used.css"/>'
  const { names, read } = await finish('kept', {
    'index.html': pageWith(7, 'default', style),
    'index.txt': '0:{}',
    '__next._tree.txt': '0:{}',
    'a/b.html': pageWith(7),
    'a/b.txt': '0:{}',
    'a/b/__next.$d$slug.__PAGE__.txt': '0:{}',
    '_not-found.html': pageWith(7),
    '_not-found/__next._full.txt': '0:{}',
    '404.html': pageWith(7),
    'robots.txt': 'User-agent: *',
    '_next/static/used.css': '@font-face{src:url("../media/f.woff2")}',
    '_next/media/f.woff2': 'font',
    '_next/static/unused.css': 'p{}',
    '_next/a.js': 'code',
  })
  assert.deepEqual(
    names.filter((name) => /\./.test(name)),
    ['404.html', '_next/media/f.woff2', '_next/static/used.css', 'a/b.html', 'index.html', 'robots.txt'],
  )
  assert.equal(names.includes('a/b'), false)
  assert.equal(await read('index.html'), `<html>${style}</html>`)
})

test('a page that uses a client component stops the build and is named', async () => {
  await assert.rejects(finish('own', { 'a.html': pageWith(8, 'Counter'), 'b.html': pageWith(7) }), {
    message:
      'The site was not published.\na.html: it uses the client component Counter of components/counter.tsx\nDo it without a client component (components/enhance holds the scripts of readers), or list the page in lib/publish/interactive-pages.ts.',
  })
})

test('next/link is a client component too', async () => {
  await assert.rejects(
    finish('link', { 'a.html': pageWith(9) }),
    /node_modules\/next\/dist\/client\/app-dir\/link\.js/,
  )
})

test('a client module that the build does not list stops the build', async () => {
  await assert.rejects(
    finish('unlisted', { 'a.html': pageWith(99) }),
    /a client module 99 that the build does not list/,
  )
})

test('a list of client modules in another form stops the build', async () => {
  await assert.rejects(
    finish('form', { 'a.html': pageWith(7) }, 'export default {}'),
    /Next\.js writes it in another way/,
  )
})
