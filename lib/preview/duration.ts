const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** The longest life of a share link. */
export const LONGEST_DAYS = 90

/** Milliseconds of `30s`, `90m`, `48h` or `14d`; undefined when it is none, nothing, or longer than 90 days. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,5})([smhd])$/.exec(text)
  const unit = match?.[2]
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') return undefined
  const milliseconds = Number(match?.[1]) * UNITS[unit]
  return milliseconds > 0 && milliseconds <= LONGEST_DAYS * UNITS.d ? milliseconds : undefined
}
