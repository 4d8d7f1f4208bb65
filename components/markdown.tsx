import type { Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ComponentProps } from 'react'
import { href } from '@/lib/site/address'
import { decorateTree } from './decorate-tree'

/** Replaces whatever was parsed by the tree that the content layer checked: a body is read once, and what was checked is what is shown. */
function useTree(tree: Root) {
  return () => tree
}

function BodyLink({ href: target = '', ...rest }: ComponentProps<'a'>) {
  return <a href={href(target)} {...rest} />
}

function BodyImage({ src, alt = '', ...rest }: ComponentProps<'img'>) {
  // biome-ignore lint/performance/noImgElement: the static site has no image server
  return <img src={typeof src === 'string' ? href(src) : src} alt={alt} {...rest} />
}

const components = { a: BodyLink, img: BodyImage }

/** Draws a tree of the content layer. */
export async function Markdown({ tree }: { readonly tree: Root }) {
  const { content } = await compileMDX({
    source: '',
    components,
    options: { mdxOptions: { format: 'md', rehypePlugins: [[useTree, decorateTree(tree)]] } },
  })
  return content
}
