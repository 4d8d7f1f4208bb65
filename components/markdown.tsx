import type { Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ComponentProps } from 'react'
import { href } from '@/lib/site/address'

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

/** A wide table scrolls by itself, with the keyboard too. */
function BodyTable(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="table-scroll" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </section>
  )
}

const components = { a: BodyLink, img: BodyImage, table: BodyTable }

/** Draws a tree of the content layer. */
export async function Markdown({ tree }: { readonly tree: Root }) {
  const { content } = await compileMDX({
    source: '',
    components,
    options: { mdxOptions: { format: 'md', rehypePlugins: [[useTree, tree]] } },
  })
  return content
}
