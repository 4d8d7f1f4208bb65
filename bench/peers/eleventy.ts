import { commandOf, findPackageVersion, formatDocument, INSTALL_FROM_NPM, type Peer } from './peer'

const CONFIG = `export default function (config) {
  config.addCollection('insights', (api) => api.getFilteredByGlob('insights/*.md'))
  config.addCollection('groups', (api) => {
    const groups = new Map()
    for (const page of api.getFilteredByGlob('insights/*.md'))
      for (const { path, name } of page.data.places) {
        if (!groups.has(path)) groups.set(path, { path, name, pages: [] })
        groups.get(path).pages.push(page)
      }
    return [...groups.values()]
  })
  return { markdownTemplateEngine: false }
}
`

const BASE = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title | escape }}</title><meta name="description" content="{{ description | escape }}"></head>
<body><nav><a href="/">Questions</a></nav><main><h1>{{ title | escape }}</h1>{{ content }}</main></body>
</html>
`

const ARTICLE = `---
layout: base.liquid
---
<p>{{ answer | escape }}</p>
{{ content }}
<p>{% for place in places %}<a href="{{ place.path }}">{{ place.name | escape }}</a> {% endfor %}</p>
<h2>Related</h2>
<ul>{% for other in related %}<li><a href="/insights/{{ other.slug }}/">{{ other.title | escape }}</a></li>{% endfor %}</ul>
`

const GROUP = `---
layout: base.liquid
pagination: { data: collections.groups, size: 1, alias: group, addAllPagesToCollections: false }
permalink: "{{ group.path }}"
eleventyComputed: { title: "{{ group.name }}" }
---
<ul>{% for page in group.pages %}<li><a href="{{ page.url }}">{{ page.data.title | escape }}</a></li>{% endfor %}</ul>
`

const HOME = `---
layout: base.liquid
title: Questions
---
<ul>{% for page in collections.insights %}<li><a href="{{ page.url }}">{{ page.data.title | escape }}</a></li>{% endfor %}</ul>
`

/** Eleventy with Liquid templates and no plugin; the related articles are those that the texts name. */
export const eleventy: Peer = {
  name: 'Eleventy',
  install: INSTALL_FROM_NPM,
  findVersion: () => findPackageVersion('@11ty/eleventy'),
  command: [commandOf('eleventy'), '--quiet'],
  settings: {},
  output: '_site',
  *listFiles({ articles }) {
    yield ['eleventy.config.mjs', CONFIG]
    yield ['_includes/base.liquid', BASE]
    yield ['_includes/article.liquid', ARTICLE]
    yield ['insights/insights.json', '{ "layout": "article.liquid" }']
    yield ['group.liquid', GROUP]
    yield ['index.liquid', HOME]
    for (const { slug, title, description, answer, places, related, text } of articles)
      yield [`insights/${slug}.md`, formatDocument({ title, description, answer, places, related }, text)]
  },
}
