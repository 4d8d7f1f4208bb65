/**
 * Id of the element that the first paint waits for, so that nothing moves afterwards (where the browser knows
 * `rel="expect"`): the footer, since a table or a line moves with each part that follows; on a page with a long list only
 * the last element of the header, whose entries stand at the right. Chromium waits for the start of the element, not its end.
 */
export const FIRST_PAINT = 'first-paint'
