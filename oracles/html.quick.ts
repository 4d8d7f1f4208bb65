import { test } from 'node:test'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { assertNone } from './assert-none'
import { listPages, readPage } from './built-site'

test('html-validate finds no error on any page', async () => {
  const judge = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        // Every script and style sheet comes from the site itself.
        'require-sri': 'off',
        // The filters act when they are chosen; there is nothing to submit.
        'wcag/h32': 'off',
        // Safari forgets that a list without marks is one, unless its role says so.
        'no-redundant-role': 'off',
        'prefer-native-element': ['error', { exclude: ['list'] }],
      },
    }),
  )
  const faults: string[] = []
  for (const { path, html } of [...listPages(), readPage('404.html', '/404.html')]) {
    const report = await judge.validateString(html, path)
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`)
  }
  assertNone(faults)
})
