import type { Card } from './card'
import { chooseTitleSize, hasLongWord, LINE_HEIGHT } from './title-size'

/** A node as satori takes it, without React. */
export interface CardNode {
  readonly type: 'div'
  readonly key: null
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>
    readonly children: string | readonly CardNode[]
  }
}

/** Colours of the site's light theme, by hue; 0 belongs to no category. */
const COLORS = [
  { ink: '#565553', field: '#f0eeea' },
  { ink: '#992418', field: '#fee9e5' },
  { ink: '#284ea7', field: '#e7effe' },
  { ink: '#116543', field: '#e6f2eb' },
] as const
const TEXT = '#151822'
const SOFT = '#4c505a'
const UNLIT = '#b5b7be'

const colorsOf = (hue: number) => COLORS[hue] ?? COLORS[0]

/** A voice: half heights of the strokes of the mark, in its units. */
const HEIGHTS = [5, 9, 12, 7, 4, 10, 6, 11, 8, 13, 6, 9, 4]
const FULL = 14
const UNIT = 3.2

/** Where everything on a card stands. */
export function buildLayout(card: Card): CardNode {
  const { ink, field } = colorsOf(card.hue)
  const size = chooseTitleSize(card.title)
  return box(
    {
      ...{ width: '100%', height: '100%', boxSizing: 'border-box' },
      ...{ padding: '60px 72px 56px', backgroundColor: field },
      ...{ flexDirection: 'column', justifyContent: 'space-between', fontFamily: 'Faustina', color: TEXT },
    },
    [
      box({ flexDirection: 'column' }, [
        ...(card.label === ''
          ? []
          : [box({ fontSize: 40, fontWeight: 600, color: ink, height: 68 }, card.label)]),
        box(
          {
            ...{ fontSize: size, fontWeight: 600, lineHeight: LINE_HEIGHT },
            // Whoever balances lines would break words for it, where that is allowed.
            ...{ textWrap: 'balance', wordBreak: hasLongWord(card.title, size) ? 'break-word' : 'normal' },
          },
          keepHyphens(card.title),
        ),
      ]),
      box({ alignItems: 'center', justifyContent: 'space-between' }, [
        box({ alignItems: 'center' }, [
          buildMark(card),
          box({ fontSize: 36, marginLeft: 28 }, card.title === card.siteName ? '' : card.siteName),
        ]),
        box({ fontSize: 36, fontWeight: 600, color: SOFT }, card.brand),
      ]),
    ],
  )
}

/** A line never ends inside a word, whose parts a hyphen joins. */
const keepHyphens = (text: string): string => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2060-\u2060')

function box(style: CardNode['props']['style'], children: CardNode['props']['children']): CardNode {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}

/** The mark of the site: a stroke for each dimension, in groups; those that the page is about are lit. */
function buildMark({ strokes, lit }: Card): CardNode {
  const children: CardNode[] = []
  let x = 0
  for (const [place, hue] of strokes.entries()) {
    if (place > 0 && hue !== strokes[place - 1]) x += 2
    const isLit = lit.includes(place)
    const height = isLit && lit.length === 1 ? FULL : (HEIGHTS[place % HEIGHTS.length] ?? FULL)
    const color = isLit ? colorsOf(hue).ink : UNLIT
    children.push(
      box(
        {
          ...{ position: 'absolute', left: x * UNIT, top: (FULL - height) * UNIT },
          ...{ width: 2.2 * UNIT, height: 2 * height * UNIT, backgroundColor: color },
        },
        '',
      ),
    )
    x += 4
  }
  const style = { position: 'relative', width: Math.max(x - 2, 1) * UNIT, height: 2 * FULL * UNIT }
  return box(style, children)
}
