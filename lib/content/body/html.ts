import type { Place, Problem } from '../problem'

const HOSTILE = new Set(['script', 'iframe', 'object', 'embed', 'style', 'base', 'meta', 'form'])

interface Html {
  readonly html: string
  readonly file: string
  readonly place: Place
  /** A block is left out with the text in it; of a tag within a line only the tag. */
  readonly isBlock: boolean
}

/** The problem of raw HTML: an error where it could run code; none for comments and closing tags, which are left out silently. */
export function describeHtml({ html, file, place, isBlock }: Html): Problem | undefined {
  const visible = html.replace(/<!--[\s\S]*?-->/g, '')
  const names = [...visible.matchAll(/<\s*([a-z][\w-]*)/gi)].map((match) => (match[1] ?? '').toLowerCase())
  const hostile =
    names.find((name) => HOSTILE.has(name)) ?? (/\son\w+\s*=/i.test(visible) ? names[0] : undefined)
  if (hostile !== undefined)
    return {
      ...{ file, ...place, severity: 'error', code: 'hostile-input' },
      message: `HTML that could run code (\`<${hostile}>\`) is refused.`,
      hint: 'Delete it.',
    }
  const [name] = names
  if (name === undefined) return undefined
  return {
    ...{ file, ...place, severity: 'warning', code: 'raw-html' },
    message: isBlock
      ? `The HTML from \`<${name}>\` on is not published, nor is the text in it.`
      : `The HTML tag \`<${name}>\` is not published; its text is.`,
    hint: 'Write it in Markdown, or put it in backticks to show it as code.',
  }
}
