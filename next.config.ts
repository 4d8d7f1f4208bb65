import { resolve } from 'node:path'
import type { NextConfig } from 'next'
import { waitForRelease } from './lib/publish/wait-for-release'
import { readEnvironment } from './lib/site/environment'

const { basePath, mode } = readEnvironment()
const isPublicBuild = mode === 'public' && process.env.NODE_ENV === 'production'

const config: NextConfig = {
  ...(isPublicBuild
    ? {
        output: 'export',
        adapterPath: resolve('lib/publish/adapter.mjs'),
        compiler: { runAfterProductionCompile: waitForRelease },
      }
    : { distDir: mode === 'preview' ? '.next-preview' : '.next' }),
  basePath,
  // The preview has its own routes beside the public ones: see docs/preview.md.
  pageExtensions: mode === 'preview' ? ['server.tsx', 'server.ts'] : ['tsx', 'ts'],
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // `npm test` checks the types; a build does not do it again.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: mode === 'preview' ? 'tsconfig.preview.json' : 'tsconfig.json',
  },
  images: { unoptimized: true },
  serverExternalPackages: [
    'next-mdx-remote',
    'markdown-it',
    'markdown-it-footnote',
    'yaml',
    'gray-matter',
    'zod',
  ],
  ...(isPublicBuild
    ? { turbopack: { resolveAlias: { './collect-segment-data': './lib/publish/no-segment-data.ts' } } }
    : {}),
  experimental: {
    cpus: Number(process.env.NEXT_WORKERS ?? 2),
    agentUpgrade: false,
    ...(isPublicBuild ? { prefetchInlining: false } : {}),
  },
}

export default config
