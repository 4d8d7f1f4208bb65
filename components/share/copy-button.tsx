interface Props {
  readonly label: string
  /** What is copied. */
  readonly text?: string
  /** Selector of the elements whose texts are copied, a paragraph each. */
  readonly from?: string
}

/** Shown where scripts run, from the first paint: what appears later pushes away what is read. */
export function CopyButton({ label, text, from }: Props) {
  return (
    <button type="button" className="link copy scripted" data-copy={text} data-copy-from={from}>
      {label}
    </button>
  )
}
