import { listenToChanges, readPreview } from '@/lib/preview/content'
import { readView, watchOver } from '@/lib/preview/current-view'
import { SEALING_HEADERS } from '@/lib/preview/responses'

export const dynamic = 'force-dynamic'

const BEAT_MS = 25_000
const CHANGED = 'event: change\ndata: []\n\n'

/** Tells an open page when the content changes. Which files, only whoever may see everything learns. */
export async function GET(request: Request): Promise<Response> {
  const view = await readView()
  const { scope } = view
  const isOpen = await watchOver()
  const drawn = new URL(request.url).searchParams.get('version')
  const encoder = new TextEncoder()
  let stop = (): void => {}
  const stream = new ReadableStream({
    start(controller) {
      const send = (text: string): void => {
        if (isOpen()) {
          controller.enqueue(encoder.encode(text))
          return
        }
        // The page asks for itself once more, and is told that the link has ended.
        stop()
        controller.enqueue(encoder.encode(CHANGED))
        controller.close()
      }
      const unlisten = listenToChanges((files) =>
        send(scope === 'all' ? `event: change\ndata: ${JSON.stringify(files)}\n\n` : CHANGED),
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
        if (drawn !== `${process.pid}-${filesVersion}`) send(CHANGED)
      }, stop)
    },
    cancel: () => stop(),
  })
  return new Response(stream, {
    headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no', ...SEALING_HEADERS },
  })
}
