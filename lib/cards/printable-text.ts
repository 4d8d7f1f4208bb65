/** Characters that the two font files of the cards hold (their published ranges), without controls. */
const UNPRINTABLE =
  /[^\u0020-\u007E\u00A0-\u00FF\u0100-\u02BA\u02C6\u02DA\u02DC\u1E00-\u1E9F\u1EF2-\u1EFF\u2010-\u2027\u2030-\u205E\u20AC\u2122\u2191\u2193\u2212\u2215]+/gu

/** Text without the characters that a card cannot print, such as emoji. */
export function printableText(text: string): string {
  return text.normalize('NFC').replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
}
