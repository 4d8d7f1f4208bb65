import { EnvironmentError } from './environment'

/** The instant that decides what is public: BUILD_INSTANT where it is set, so that all workers of a build agree; else now. */
export function readNow(): Date {
  const fixed = process.env.BUILD_INSTANT
  if (fixed === undefined) return new Date()
  if (Number.isNaN(Date.parse(fixed)))
    throw new EnvironmentError([
      `BUILD_INSTANT "${fixed}" is no instant. Write it like \`2026-03-01T09:00Z\`.`,
    ])
  return new Date(fixed)
}
