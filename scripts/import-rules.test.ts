import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** For each folder, the specifiers that files in it may not import. The first folder that matches a file counts. */
const RULES: readonly (readonly [folder: string, forbidden: RegExp, reason: string])[] = [
  [
    'components/enhance/',
    /^(node:|react|next|@\/(?!components\/enhance\/|lib\/search\/))/,
    'runs in the browser by itself',
  ],
  [
    'lib/content/',
    /^(react|next(?!-mdx)|@\/(?!lib\/content\/))/,
    'knows neither the framework nor the rest of lib',
  ],
  ['lib/', /^(react-dom|@\/(app|components)\/)/, 'draws nothing'],
  ['components/', /^(node:|@\/app\/)/, 'reads no disk and knows no route'],
  ['e2e/', /^@\/(?!e2e\/)/, 'sees the built site only'],
]

function* listSources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* listSources(path)
    else if (/\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name)) yield path
  }
}

/** What a source file imports, relative specifiers across folders spelled from the root. */
function listImports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*['"]([^'"]+)['"]|^import ['"]([^'"]+)['"]/gm),
  ].map((match) => {
    const specifier = match[1] ?? match[2] ?? ''
    return specifier.startsWith('.') ? `@/${normalize(join(dirname(file), specifier))}` : specifier
  })
}

/** Breaches of the rules, one sentence each. */
function findBreaches(file: string, imports: readonly string[]): readonly string[] {
  const rule = RULES.find(([folder]) => file.startsWith(folder))
  if (!rule) return []
  return imports
    .filter((specifier) => rule[1].test(specifier))
    .map((specifier) => `${file} imports ${specifier}, but ${rule[0]} ${rule[2]}`)
}

test('imports go one way: app → components → lib', () => {
  const files = ['app', 'components', 'lib', 'e2e'].flatMap((folder) => [...listSources(folder)])
  assert.ok(files.length > 50)
  assert.deepEqual(
    files.flatMap((file) => findBreaches(file, listImports(file))),
    [],
  )
})

test('a breach is found and named', () => {
  assert.deepEqual(findBreaches('lib/content/slug.ts', ['@/lib/site/paths', 'zod', '@/lib/content/model']), [
    'lib/content/slug.ts imports @/lib/site/paths, but lib/content/ knows neither the framework nor the rest of lib',
  ])
})
