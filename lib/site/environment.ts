import { resolve } from 'node:path'
import { z } from 'zod'
// Relative, because Next.js loads this file for next.config.ts without the project's path aliases.
import { siteConfig } from '../../site.config'

/** What the environment decides; parsed once, at the start of every command and of Next.js. */
export interface Environment {
  /** Absolute path. */
  readonly contentDirectory: string
  /** Origin without path: `https://wattnext.ai`. */
  readonly origin: string
  /** Empty, or `/x` without a closing slash. */
  readonly basePath: string
  readonly mode: 'public' | 'preview'
  readonly previewSecret: string | undefined
  readonly port: number
}

const schema = z.object({
  CONTENT_DIR: z
    .string()
    .min(1, 'CONTENT_DIR is empty. Name a directory, for example `content`.')
    .default('content'),
  SITE_URL: z
    .string()
    .refine(
      (value) =>
        URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).pathname === '/',
      {
        error: (issue) =>
          `SITE_URL "${String(issue.input)}" is not an origin. Write it like \`https://example.com\`; a path belongs into BASE_PATH.`,
      },
    )
    .default(siteConfig.origin),
  BASE_PATH: z
    .string()
    .regex(/^(?:\/[a-z0-9][a-z0-9._-]*)*$/, {
      error: (issue) =>
        `BASE_PATH "${String(issue.input)}" is not a path. Write it like \`/knowledge\`: lower case, with a slash before and none after.`,
    })
    .default(''),
  SITE_MODE: z
    .enum(['public', 'preview'], {
      error: (issue) => `SITE_MODE "${String(issue.input)}" is unknown. Write \`public\` or \`preview\`.`,
    })
    .default('public'),
  PREVIEW_SECRET: z
    .string()
    .refine((value) => Buffer.byteLength(value) >= 32, {
      error: 'PREVIEW_SECRET is too short. It needs 32 bytes or more; make one with `openssl rand -hex 32`.',
    })
    .optional(),
  PORT: z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535, {
      error: (issue) => `PORT "${String(issue.input)}" is not a port. Write a number from 0 to 65535.`,
    })
    .default('3000'),
})

/** The settings, or an error that names every variable that is wrong and what to write. Throws `EnvironmentError`. */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) =>
      variables[name] === undefined ? [] : [[name, variables[name]]],
    ),
  )
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map((issue) => issue.message))
  const { CONTENT_DIR, SITE_URL, BASE_PATH, SITE_MODE, PREVIEW_SECRET, PORT } = parsed.data
  return {
    contentDirectory: resolve(CONTENT_DIR),
    origin: new URL(SITE_URL).origin,
    basePath: BASE_PATH,
    mode: SITE_MODE,
    previewSecret: PREVIEW_SECRET,
    port: Number(PORT),
  }
}

export class EnvironmentError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'EnvironmentError'
  }
}

let known: Environment | undefined

/** The settings of this process. */
export function readEnvironment(): Environment {
  known ??= parseEnvironment(process.env)
  return known
}
