export const LINE_HEIGHT = 1.08

const SIZES = [116, 108, 100, 92, 84, 76, 68, 60] as const
const SMALLEST = 56

/** Room for a title, in pixels of the card. */
const WIDTH = 1056
const HEIGHT = 300
/** Width of a letter in ems: the mean of the questions is 0.44, that of wide words 0.48. */
const LETTER = 0.48
/** Width of the widest letters. */
const WIDEST = 0.6

/** The largest type in which a title leaves room for what stands below it. */
export function chooseTitleSize(title: string): number {
  const fits = (size: number): boolean =>
    countLines(title, WIDTH / (size * LETTER)) * size * LINE_HEIGHT <= HEIGHT
  return SIZES.find(fits) ?? SMALLEST
}

/** Whether a word may have to be broken: it does not fit on a line for certain. */
export function hasLongWord(title: string, size: number): boolean {
  return title.split(/\s+/).some(({ length }) => length * size * WIDEST > WIDTH)
}

/** Lines that a text takes when a line holds so many letters; a word that is longer is broken. */
function countLines(text: string, letters: number): number {
  let lines = 1
  let used = 0
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > letters) {
      lines++
      used = 0
    }
    lines += Math.max(0, Math.ceil(length / letters) - 1)
    used += length + (used > 0 ? 1 : 0)
  }
  return lines
}
