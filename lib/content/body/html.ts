import type { Problem } from '../problem'
import type { Source } from './cursor'

/** Reports raw HTML: an error where it could run code. Comments and closing tags are left out silently. */
export function reportHtml(
  html: string,
  place: { line: number; column: number },
  problems: Problem[],
  source: Source,
): void {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html) || /^\s*<\//.test(html)) return
  const name = /<\s*([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase() ?? 'tag'
  const isHostile =
    ['script', 'iframe', 'object', 'embed', 'style', 'base', 'meta', 'form'].includes(name) ||
    /\son\w+\s*=/i.test(html)
  problems.push({
    file: source.file,
    ...place,
    severity: isHostile ? 'error' : 'warning',
    code: isHostile ? 'hostile-input' : 'raw-html',
    message: isHostile
      ? `HTML that could run code (\`<${name}>\`) is refused.`
      : `The HTML tag \`<${name}>\` is not published; its text is.`,
    hint: isHostile ? 'Delete it.' : 'Write it in Markdown, or put it in backticks to show it as code.',
  })
}
