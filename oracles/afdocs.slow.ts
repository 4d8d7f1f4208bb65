import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { z } from 'zod'
import { assertNone } from './assert-none'
import { origin } from './built-site'

const local = process.env.SITE_LOCAL ?? 'http://localhost:3000'

/** Where .ci/run puts afdocs, and a Node that is new enough for it. */
const AFDOCS = '.cache/judges/node_modules/afdocs/bin/afdocs.mjs'
const NEWER_NODE = '.cache/judges/node_modules/node22/bin/node'

const isNewEnough = Number(process.versions.node.split('.')[0]) >= 22
const node = isNewEnough ? process.execPath : NEWER_NODE

/** Lists repeat what stands elsewhere: they have no twin and are not in llms.txt. */
const LISTS = ['/insights', '/dimensions', '/tags', '/tags/**']

/** Checks that may say more than “pass”, with the only words in which they may. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  // Addresses of other sites cannot be asked from here.
  'llms-txt-links-resolve': /^All \d+ same-origin links resolve .*external/,
  // The link to llms.txt stands in the footer and in the head: what is for programs does not come before the text.
  'llms-txt-directive-html': /^llms\.txt directive found in HTML of \d+ of \d+ pages, but buried deep/,
  // Home and lists have no twin.
  'markdown-url-support': /pages support \.md URLs/,
  'content-negotiation': /^Content negotiation partially supported: \d+ correct type, 0 wrong type/,
  'auth-alternative-access': /publicly accessible/,
}

const report = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      message: z.string(),
    }),
  ),
})

async function judge() {
  const words = ['check', local, '--canonical-origin', origin, '--format', 'json', '--quiet']
  const limits = [
    '--max-links',
    '1000',
    '--request-delay',
    '5',
    '--max-concurrency',
    '3',
    '--coverage-exclusions',
    LISTS.join(','),
  ]
  const run = promisify(execFile)(node, [AFDOCS, ...words, ...limits], { maxBuffer: 64 * 1024 * 1024 })
  // It ends with 1 whenever a check does not pass; what it says decides.
  const output = await run.catch((error: { stdout: string }) => error)
  return report.parse(JSON.parse(output.stdout)).results
}

test('afdocs finds llms.txt, Markdown and errors as agents want them', {
  skip:
    existsSync(AFDOCS) && existsSync(node) ? false : 'afdocs is not there; .ci/run installs it with Node 22',
}, async () => {
  const results = await judge()
  if (results.length < 20) throw new Error(`afdocs made ${results.length} checks only`)
  assertNone(
    results
      .filter(({ id, status, message }) => status !== 'pass' && KNOWN[id]?.test(message) !== true)
      .map(({ id, status, message }) => `${id}: ${status}: ${message}`),
  )
})
