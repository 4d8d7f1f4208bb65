interface Props {
  readonly label: string
  /** What is copied. */
  readonly text?: string
  /** Selector of the elements whose texts are copied, a paragraph each. */
  readonly from?: string
}

/** Shown by the script that makes it work. */
export function CopyButton({ label, text, from }: Props) {
  return (
    <button type="button" className="link copy" data-copy={text} data-copy-from={from} hidden>
      {label}
    </button>
  )
}
