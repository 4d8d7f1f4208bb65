import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a content directory of `count` articles: those of `source`, then variations of them with words, titles and links of their own. */
export async function writeLargeContent(source: string, target: string, count: number): Promise<void> {
  await mkdir(join(target, 'articles'), { recursive: true })
  for (const folder of ['dimensions', 'categories'])
    await cp(join(source, folder), join(target, folder), { recursive: true })
  const names = (await readdir(join(source, 'articles'))).filter((name) => name.endsWith('.md')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(source, 'articles', name), 'utf8')))
  for (let index = 0; index < count; index++) {
    const round = Math.floor(index / names.length)
    const name = names[index % names.length] ?? ''
    const text = texts[index % names.length] ?? ''
    const path = round === 0 ? name : name.replace('.md', `-v${round}.md`)
    await writeFile(join(target, 'articles', path), round === 0 ? text : vary(text, round))
  }
}

function vary(text: string, round: number): string {
  const end = text.indexOf('\n---', 3)
  const fields = text
    .slice(0, end)
    .replace(/^(title|seo_title|meta_description): *"?(.*?)"?$/gm, (_, key: string, value: string) => {
      return `${key}: "${varyWords(value.replace(/"/g, ''), round)} (${round})"`
    })
    .replace(/^(aliases|related|not_related|publish_at|unpublish_at|image|image_alt):.*\n(?:[ -].*\n)*/gm, '')
  const body = text
    .slice(end)
    .replace(/\]\((?:\.\/)?([a-z0-9-]+)\.md(#[^)]*)?/g, (_, slug: string) => `](./${slug}-v${round}.md`)
    .split('\n')
    .map((line) => (/^[#|>-]|\]\(/.test(line) ? line : varyWords(line, round)))
    .join('\n')
  return fields + body
}

/** Every third long word becomes one that a few variations share. */
function varyWords(line: string, round: number): string {
  return line.replace(/[a-z]{6,}/g, (word) =>
    (word.charCodeAt(1) + word.length + round) % 3 === 0
      ? `${word.slice(0, 4)}${'aeiou'[round % 5]}r${round % 17}`
      : word,
  )
}
