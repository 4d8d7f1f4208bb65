import { test } from 'node:test'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { assertNone } from './assert-none'
import { listPages, readPage } from './built-site'

test('html-validate finds no error on any page', async () => {
  const judge = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        // Scripts and style sheets of the site itself change with it; one of another site would need its sum.
        'require-sri': ['error', { target: 'crossorigin' }],
        'no-implicit-input-type': 'error',
        // Safari forgets that a list without marks is one, unless its role says so.
        'no-redundant-role': 'off',
        'prefer-native-element': ['error', { exclude: ['list'] }],
      },
    }),
  )
  const faults: string[] = []
  for (const { path, html } of [...listPages(), readPage('404.html', '/404.html')]) {
    const report = await judge.validateString(html, path)
    // What narrows the answers of the search is there with script only, and acts at once.
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        if (!(path === '/search' && ruleId === 'wcag/h32'))
          faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
  }
  assertNone(faults)
})
