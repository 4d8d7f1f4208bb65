type Attributes = Readonly<Record<string, string | undefined>>
type Children = readonly (Node | string)[]

const SVG = 'http://www.w3.org/2000/svg'

/** An element with its attributes (undefined leaves one out) and children. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  children: Children = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  setAttributes(element, attributes)
  element.append(...children)
  return element
}

/** A drawing of paths in a box of the given side, hidden from whoever listens. */
export function createDrawing(side: number, ...paths: readonly Attributes[]): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg')
  setAttributes(drawing, {
    ...{ viewBox: `0 0 ${side} ${side}`, width: String(side), height: String(side) },
    ...{ 'stroke-width': '2', 'aria-hidden': 'true' },
  })
  for (const attributes of paths) {
    const path = document.createElementNS(SVG, 'path')
    setAttributes(path, attributes)
    drawing.append(path)
  }
  return drawing
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value)
  }
}
