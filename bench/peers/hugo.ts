import { findProgramVersion, formatDocument, type Peer } from './peer'

const CONFIG = `baseURL = "https://example.org/"
title = "Questions"
disableKinds = ["RSS"]

[taxonomies]
tag = "tags"
dimension = "dimensions"

[related]
includeNewer = true
threshold = 20
[[related.indices]]
name = "tags"
weight = 100
[[related.indices]]
name = "dimensions"
weight = 30
`

const BASE = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.description }}"></head>
<body><nav><a href="/">Questions</a></nav><main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body>
</html>
`

const ARTICLE = `{{ define "main" }}<p>{{ .Params.answer }}</p>
{{ .Content }}
<p>{{ range .GetTerms "dimensions" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p>
<h2>Related</h2>
<ul>{{ range first 5 (.Site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`

const LIST = `{{ define "main" }}{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = .Site.RegularPages }}{{ end }}
<ul>{{ range $pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`

/** Hugo without a theme; dimensions and tags are its taxonomies, and it finds the related articles itself. */
export const hugo: Peer = {
  name: 'Hugo',
  install: 'apt-get install hugo, or see https://gohugo.io/installation/',
  findVersion: () => findProgramVersion('hugo'),
  command: ['hugo', '--quiet'],
  settings: {},
  output: 'public',
  *listFiles({ articles }) {
    yield ['hugo.toml', CONFIG]
    yield ['layouts/_default/baseof.html', BASE]
    yield ['layouts/_default/single.html', ARTICLE]
    yield ['layouts/_default/list.html', LIST]
    for (const { slug, title, description, dimension, tags, answer, text } of articles)
      yield [
        `content/insights/${slug}.md`,
        formatDocument({ title, description, dimensions: [dimension], tags, answer }, text),
      ]
  },
}
