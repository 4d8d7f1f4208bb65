const KEY = 'face'

/** Whether the faces of the text were fetched on an earlier page; false where storage is closed. */
export function hasFace(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

export function rememberFace(): void {
  try {
    localStorage.setItem(KEY, '')
  } catch {
    // Without storage the next page does without as well.
  }
}

/** Sets the text in its own face. */
export function applyFace(): void {
  document.documentElement.dataset.face = ''
}
