import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PeerCorpus } from './read-corpus'

/** Another generator that builds a site of the same articles. */
export interface Peer {
  readonly name: string
  /** What to type to install it. */
  readonly install: string
  /** The installed version; undefined when it is not installed. */
  readonly findVersion: () => string | undefined
  /** The files of its project, as path and text: a title, an answer, the text, links to dimension and tags, a related list. */
  readonly listFiles: (corpus: PeerCorpus) => Iterable<readonly [path: string, text: string]>
  /** Builds the project in the current directory. */
  readonly command: readonly string[]
  readonly settings: Readonly<Record<string, string>>
  /** Where the site lies afterward. */
  readonly output: string
}

/** Where peers from npm are installed: a folder of their own, so that the project does not depend on them. */
export const PEER_DIRECTORY = '.cache/peers'

/** Newest versions that run on the Node.js that this project asks for. */
const PACKAGES = ['@11ty/eleventy@3.1.8', 'astro@5.18.2', '@astrojs/starlight@0.37.7'] as const

export const INSTALL_FROM_NPM = `npm install --prefix ${PEER_DIRECTORY} ${PACKAGES.join(' ')}`

/** The version of a package in the folder of the peers. */
export function findPackageVersion(name: string): string | undefined {
  try {
    const text = readFileSync(join(PEER_DIRECTORY, 'node_modules', name, 'package.json'), 'utf8')
    return /"version": "([^"]+)"/.exec(text)?.[1]
  } catch {
    return undefined
  }
}

/** The program of an installed package. */
export function commandOf(name: string): string {
  return resolve(PEER_DIRECTORY, 'node_modules/.bin', name)
}

/** The version that a program on the path says it has. */
export function findProgramVersion(program: string): string | undefined {
  try {
    return /\d+\.\d+(?:\.\d+)?/.exec(execFileSync(program, ['version'], { encoding: 'utf8' }))?.[0]
  } catch {
    return undefined
  }
}

/** A Markdown file with fields at its top. */
export function formatDocument(fields: Readonly<Record<string, unknown>>, text: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`
}
