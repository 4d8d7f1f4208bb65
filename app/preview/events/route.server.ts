import { listenToChanges, readPreview } from '@/lib/preview/content'
import { readView } from '@/lib/preview/current-view'
import { SEALING_HEADERS } from '@/lib/preview/responses'

export const dynamic = 'force-dynamic'

const BEAT_MS = 25_000

/** Tells an open page when the content changes. Which files, only whoever may see everything learns. */
export async function GET(request: Request): Promise<Response> {
  const view = await readView()
  const { scope } = view
  const drawn = new URL(request.url).searchParams.get('version')
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
      // What changed between the drawing of the page and now.
      readPreview(view).then(({ filesVersion }) => {
        if (drawn !== `${process.pid}-${filesVersion}`) send('event: change\ndata: []\n\n')
      }, stop)
    },
    cancel: () => stop(),
  })
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no', ...SEALING_HEADERS },
  })
}
