import { createElement } from './element'

/** Something that the reader may choose: a link, and what it says. */
export interface Choice {
  /** Stays the same for the same thing, so that a list that refines keeps its selection. */
  readonly key: string
  readonly href: string
  readonly hue: string
  readonly content: readonly (Node | string)[]
  /** What choosing does instead of following the link. */
  readonly choose?: () => void
}

export interface ChoiceGroup {
  /** Heading; a group without one is the list itself. */
  readonly label: string
  readonly choices: readonly Choice[]
}

/** The list of a combobox: arrows move through it while the field keeps the focus. */
export class ChoiceList {
  private readonly options = new Map<string, HTMLAnchorElement>()
  private active: string | undefined

  constructor(
    private readonly field: HTMLInputElement,
    private readonly list: HTMLElement,
  ) {
    field.addEventListener('keydown', (event) => this.follow(event))
    // A press on a choice leaves the focus, and on a phone the keyboard, where it is.
    list.addEventListener('pointerdown', (event) => event.preventDefault())
  }

  show(groups: readonly ChoiceGroup[]): void {
    const known = new Map(this.options)
    this.options.clear()
    const drawn = groups
      .filter(({ choices }) => choices.length > 0)
      .map(({ label, choices }, place) => {
        const options = choices.map((choice) => this.draw(choice, known.get(choice.key)))
        if (label === '') return createElement('div', { role: 'group', 'aria-label': 'Answers' }, options)
        const id = `choices-${place}`
        const heading = createElement('p', { id, class: 'label', role: 'presentation' }, [label])
        return createElement('div', { role: 'group', 'aria-labelledby': id }, [heading, ...options])
      })
    this.list.replaceChildren(...drawn)
    this.field.setAttribute('aria-expanded', String(this.options.size > 0))
    this.list.hidden = this.options.size === 0
    this.activate(this.active !== undefined && this.options.has(this.active) ? this.active : undefined)
    if (this.active === undefined) this.list.scrollTop = 0
  }

  private draw({ key, href, hue, content, choose }: Choice, known?: HTMLAnchorElement): HTMLAnchorElement {
    const option = known ?? createElement('a', { role: 'option', id: `choice-${key}`, tabindex: '-1' })
    option.href = href
    option.dataset.hue = hue
    option.onclick = (event) => {
      if (!choose) return
      event.preventDefault()
      choose()
    }
    option.replaceChildren(...content)
    this.options.set(key, option)
    return option
  }

  private follow(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === 'Enter' && this.active !== undefined) {
      event.preventDefault()
      this.options.get(this.active)?.click()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || this.options.size === 0) return
    event.preventDefault()
    // The field itself has a place in the round, so that the reader can leave the list the way they came.
    const keys = [undefined, ...this.options.keys()]
    const place = keys.indexOf(this.active) + step
    this.activate(keys.at(place % keys.length))
  }

  private activate(key: string | undefined): void {
    this.active = key
    for (const [other, option] of this.options) option.setAttribute('aria-selected', String(other === key))
    const option = key === undefined ? undefined : this.options.get(key)
    if (option) this.field.setAttribute('aria-activedescendant', option.id)
    else this.field.removeAttribute('aria-activedescendant')
    option?.scrollIntoView({ block: 'nearest' })
  }
}
