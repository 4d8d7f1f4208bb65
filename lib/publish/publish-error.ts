/** A page or a whole build that must not be published; the message says which, and what to do. */
export class PublishError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'PublishError'
  }
}
