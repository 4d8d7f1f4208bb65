import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Below this, collecting takes longer than it is worth. */
const LARGE_HEAP = 200_000_000

/** Gives back what a large task has left in memory, before others need it. V8 itself waits until it has to. */
export function collectGarbage(): void {
  if (process.memoryUsage().heapUsed < LARGE_HEAP) return
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
