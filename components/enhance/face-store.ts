import { readStored, store } from './stored'

const KEY = 'face'

/** Whether the faces of the text were fetched on an earlier page; false where storage is closed. */
export const hasFace = (): boolean => readStored(KEY) !== null

export const rememberFace = (): void => store(KEY, '')

/** Sets the text in its own face. */
export function applyFace(): void {
  document.documentElement.dataset.face = ''
}
