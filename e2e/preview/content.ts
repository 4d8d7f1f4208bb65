import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Written {
  readonly title: string
  /** More lines of front matter, each with its line end. */
  readonly fields?: string
  readonly text?: string
}

/** The text of an article that is long enough to scroll. */
export function formatArticle({ title, fields = '', text = 'A first text.' }: Written): string {
  const filler = Array.from(
    { length: 30 },
    (_, index) => `Paragraph ${index} stands here to make the page long.`,
  )
  return `---\ntitle: "${title}"\ndimension: "Clear Aims"\ncategory: Foundational Understanding\ndifficulty: foundational\n${fields}---\n\n## Quick Answer\n\nBecause of the way work is arranged.\n\n## Reasons\n\n${text}\n\n${filler.join('\n\n')}\n`
}

/** A content directory in a repository of its own, with one public article and a dimension. */
export function createContent(articles: Readonly<Record<string, Written>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'preview-content-'))
  for (const folder of ['articles', 'dimensions', 'categories']) mkdirSync(join(directory, folder))
  writeFileSync(
    join(directory, 'categories', 'aims.md'),
    '# Aims\n\n## [Clear Aims](../dimensions/clear-aims.md)\n\nText.\n',
  )
  writeFileSync(
    join(directory, 'dimensions', 'clear-aims.md'),
    '---\ntitle: Clear Aims\ncategory: Aims\n---\n\nWhat people aim at.\n',
  )
  for (const [slug, article] of Object.entries(articles)) writeArticle(directory, slug, article)
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', directory, '-c', 'user.name=E', '-c', 'user.email=e@example.com', ...words], {
      stdio: 'ignore',
    })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Start')
  return directory
}

export function writeArticle(directory: string, slug: string, article: Written): void {
  writeFileSync(join(directory, 'articles', `${slug}.md`), formatArticle(article))
}
