import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { type Finding, Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { serveSite } from '@/lib/publish/serve-site'
import { assertNone } from './assert-none'
import { siteDirectory } from './built-site'

const NAMES = {
  [Severity.HIGH]: 'high',
  [Severity.SYNTAX]: 'syntax',
  [Severity.MEDIUM]: 'medium',
  [Severity.HIGH_MAYBE]: 'possibly high',
  [Severity.STRICT_CSP]: 'strict policy',
  [Severity.MEDIUM_MAYBE]: 'possibly medium',
  [Severity.INFO]: 'information',
  [Severity.NONE]: 'fine',
} as const satisfies Record<Severity, string>

const describe = ({ severity, directive, value, description }: Finding): string =>
  `${NAMES[severity]}: ${directive} ${value ?? ''}: ${description}`

/** "'self' can be problematic if you host JSONP, AngularJS or user uploaded files": the site hosts none of them. */
const isAnswered = ({ severity, directive, value }: Finding): boolean =>
  severity === Severity.MEDIUM_MAYBE && directive === 'script-src' && value === "'self'"

test('the content security policy that is served has no finding above low', async (t) => {
  const policies = await readServedPolicies()
  assert.equal(policies.size, 1, `pages, files and errors answer with ${policies.size} policies`)
  for (const policy of policies) {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
    for (const finding of findings)
      t.diagnostic(`${describe(finding)}${isAnswered(finding) ? ' (it hosts none)' : ''}`)
    // The smaller the number, the worse.
    const bad = findings.filter((finding) => finding.severity < Severity.INFO && !isAnswered(finding))
    assertNone(bad.map(describe))
  }
})

test('the evaluator finds what is wrong with a policy that allows scripts in the page', () => {
  const findings = new CspEvaluator(new CspParser("script-src 'self' 'unsafe-inline'").csp).evaluate()
  assert.ok(findings.some(({ severity }) => severity === Severity.HIGH))
})

/** The policies with which pages, a file, a redirect and an error are answered; an empty one where there is none. */
async function readServedPolicies(): Promise<ReadonlySet<string>> {
  const server = await serveSite({ directory: siteDirectory, basePath: '', port: 0 })
  const { port } = server.address() as AddressInfo
  try {
    const twin = readdirSync(join(siteDirectory, 'insights')).find((name) => name.endsWith('.md')) ?? ''
    const article = `/insights/${twin.replace(/\.md$/, '')}`
    const paths = ['/', article, `${article}/`, `${article}.md`, '/robots.txt', '/not-there']
    const policies = paths.map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
      return answer.headers.get('content-security-policy') ?? ''
    })
    return new Set(await Promise.all(policies))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
