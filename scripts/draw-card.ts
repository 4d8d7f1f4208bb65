import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { drawCard } from '@/lib/cards/draw-card'

const card = z.object({
  title: z.string(),
  label: z.string(),
  hue: z.number(),
  strokes: z.array(z.number()),
  lit: z.array(z.number()),
  siteName: z.string(),
  brand: z.string(),
})

/** Started by the preview server: a card as JSON in, its picture out. */
process.stdout.write(await drawCard(card.parse(JSON.parse(await text(process.stdin)))))
