import { posix } from 'node:path'
import type { ParsedBody } from '../body/parse-body'
import { type Element, isElement, isTag, mapElements, type Root, textOf } from '../body/tree'
import type { Body, BodyLink } from '../model'
import type { ParsedDocument } from '../parse-document'
import type { Problem } from '../problem'
import { type LinkSource, resolveLink } from './resolve-link'
import type { LinkTargets } from './targets'

export interface ResolvedBody {
  readonly body: Body
  readonly problems: readonly Problem[]
  /** Site paths that it links to; undefined where its links depend on more than whether those are shown. */
  readonly uses: readonly string[] | undefined
}

/** The body of a document with every link resolved (dead ones become plain text) and its relations read out. */
export function resolveBody(
  document: ParsedDocument,
  source: Omit<LinkSource, 'file' | 'headingIds'>,
  targets: LinkTargets,
): ResolvedBody {
  const { body, file } = document
  const from: LinkSource = {
    ...source,
    file,
    headingIds: new Set(body.headings.map((heading) => heading.id)),
  }
  const problems: Problem[] = []
  const links: BodyLink[] = []
  const resolve = (tree: Root, found: BodyLink[]): Root =>
    mapElements(tree, (node) => {
      if (isTag(node, 'img')) return resolveImage(node, from, targets, problems)
      if (!isTag(node, 'a') || /^#fn(ref)?-\d/.test(String(node.properties.href))) return undefined
      const text = textOf(node)
      const { href, fault } = resolveLink(String(node.properties.href ?? ''), text, from, targets)
      const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
      if (fault) problems.push({ file, ...place, ...fault })
      found.push({ href, text, ...place })
      return href === undefined
        ? node.children
        : href === node.properties.href
          ? undefined
          : [{ ...node, properties: { ...node.properties, href } }]
    })
  const related: BodyLink[] = []
  const answer = body.answer ? resolve(body.answer, links) : undefined
  const tree = resolve(body.tree, links)
  const relatedTree = body.related ? resolve(body.related, related) : undefined
  const called: BodyLink[] = []
  const callToAction = body.callToAction ? resolve(body.callToAction, called) : undefined
  const resolved: Body = {
    answer: answer ? { text: textOf(answer), tree: answer } : undefined,
    tree,
    relatedTree,
    callToAction,
    headings: body.headings,
    sections: body.sections,
    links: [...links, ...related],
    relatedSlugs: [
      ...new Set(related.flatMap((link) => /^\/insights\/([^/#]+)/.exec(link.href ?? '')?.[1] ?? [])),
    ],
    relatedTitles: listPlainTitles(body, related),
    wordCount: body.wordCount,
  }
  const hrefs = [...links, ...related, ...called].map(({ href }) => href)
  return { body: resolved, problems, uses: problems.length === 0 ? listUses(hrefs, from) : undefined }
}

/** The pages behind links that were found as they are written. Anchors, pictures and our own address can come to mean something else. */
function listUses(
  hrefs: readonly (string | undefined)[],
  { ownHosts }: LinkSource,
): readonly string[] | undefined {
  const uses: string[] = []
  for (const href of hrefs) {
    if (href === undefined || /^\/[^#]*#/.test(href) || href.startsWith('/media/')) return undefined
    if (/^https?:/.test(href) && ownHosts.has(new URL(href).host)) return undefined
    if (href.startsWith('/')) uses.push(href.replace(/(?<=^\/insights\/[^/]+)\/related$/, ''))
  }
  return uses
}

/** Entries of the author's list that lead nowhere: their text. */
function listPlainTitles(body: ParsedBody, related: readonly BodyLink[]): readonly string[] {
  const dead = related.filter((link) => link.href === undefined).map((link) => link.text)
  const plain: string[] = []
  if (body.related) {
    mapElements(body.related, (node) => {
      if (isTag(node, 'li') && !node.children.some((child) => hasLink(child))) plain.push(textOf(node))
      return undefined
    })
  }
  return [...plain, ...dead]
}

function hasLink(node: Element['children'][number]): boolean {
  return isElement(node) && (node.tagName === 'a' || node.children.some(hasLink))
}

const PUT_BESIDE = 'Put the file beside the article and write its name.'

function suggestMedia(src: string, from: string, targets: LinkTargets): string {
  const name = (path: string): string => path.split('/').at(-1) ?? ''
  const found = [...targets.media].find((path) => name(path) === name(src))
  return found === undefined ? PUT_BESIDE : `Did you mean \`${posix.relative(posix.dirname(from), found)}\`?`
}

function resolveImage(
  node: Element,
  from: LinkSource,
  targets: LinkTargets,
  problems: Problem[],
): Element['children'] | undefined {
  const src = String(node.properties.src ?? '')
  const alt = String(node.properties.alt ?? '')
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
  const isElsewhere = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)
  const href = isElsewhere ? undefined : resolveLink(src, alt, from, targets).href
  if (href?.startsWith('/media/')) {
    if (alt === '')
      problems.push({
        file: from.file,
        ...place,
        severity: 'warning',
        code: 'image-alt-missing',
        message: 'The picture has no description for those who cannot see it.',
        hint: 'Write it between the square brackets: `![what it shows](file.png)`.',
      })
    return [{ ...node, properties: { ...node.properties, src: href, loading: 'lazy' } }]
  }
  problems.push({
    ...{ file: from.file, ...place, severity: 'warning', code: 'image-dead' },
    message: isElsewhere
      ? 'The picture is on another site; its description is shown instead.'
      : `The picture "${src}" is not in the content directory; its description is shown instead.`,
    hint: isElsewhere ? PUT_BESIDE : suggestMedia(src, from.file, targets),
  })
  return alt === ''
    ? []
    : [{ type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: alt }] }]
}
