import { listenToChanges } from '@/lib/preview/content'
import { readView } from '@/lib/preview/current-view'
import { SEALING_HEADERS } from '@/lib/preview/responses'

export const dynamic = 'force-dynamic'

const BEAT_MS = 25_000

/** Tells an open page when the content changes. Which files, only whoever may see everything learns. */
export async function GET(request: Request): Promise<Response> {
  const { scope } = await readView()
  const encoder = new TextEncoder()
  let stop = (): void => {}
  const stream = new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const unlisten = listenToChanges((files) =>
        send(`event: change\ndata: ${JSON.stringify(scope === 'all' ? files : [])}\n\n`),
      )
      const beat = setInterval(() => send(': still here\n\n'), BEAT_MS)
      stop = () => {
        clearInterval(beat)
        unlisten()
      }
      request.signal.addEventListener('abort', () => {
        stop()
        controller.close()
      })
      send('retry: 500\n\n')
    },
    cancel: () => stop(),
  })
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no', ...SEALING_HEADERS },
  })
}
