import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { Severity } from 'csp_evaluator/dist/finding.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { asksForMarkdown, CONTENT_SECURITY_POLICY, findCacheRule, IMMUTABLE, REVALIDATE } from './policy'

test('the evaluator finds nothing in the content security policy but its remark on script-src self', () => {
  const findings = new CspEvaluator(new CspParser(CONTENT_SECURITY_POLICY).csp).evaluate()
  // "Can be problematic if you host JSONP, AngularJS or user uploaded files": the site hosts none of them.
  const remark = ({ severity, directive, value }: (typeof findings)[number]): boolean =>
    severity === Severity.MEDIUM_MAYBE && directive === 'script-src' && value === "'self'"
  assert.deepEqual(
    findings.filter((finding) => !remark(finding)),
    [],
  )
})

test('only files of the hashed folders are kept for ever', () => {
  assert.equal(findCacheRule('/_next/static/chunks/a.css'), IMMUTABLE)
  assert.equal(findCacheRule('/assets/site.a1b2c3d4.js'), IMMUTABLE)
  assert.equal(findCacheRule('/insights/assets'), REVALIDATE)
  assert.equal(findCacheRule('/'), REVALIDATE)
})

test('Markdown is sent to whoever names it before HTML', () => {
  assert.equal(asksForMarkdown('text/markdown'), true)
  assert.equal(asksForMarkdown('text/markdown, text/html'), true)
  assert.equal(asksForMarkdown('text/html, text/markdown'), false)
  assert.equal(asksForMarkdown('*/*'), false)
  assert.equal(asksForMarkdown(undefined), false)
})
