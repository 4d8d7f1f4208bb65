import { existsSync } from 'node:fs'
import { defineConfig } from 'playwright/test'

// Another server than that of `npm start`, with the rules that were generated for it: for the main site alone.
const server = process.env.SITE_SERVER ?? ''
const hasCorpus = server === '' && Boolean(process.env.CORPUS_DIR) && existsSync('.cache/corpus-out')
const hasBasePath = server === '' && existsSync('.cache/base-path-out')
const serve = (directory: string, port: number, basePath = '', kind = '') => ({
  command: `node --import tsx scripts/serve-directory.ts ${directory} ${port} ${basePath}`,
  url: `http://localhost:${port}${basePath}/`,
  reuseExistingServer: false,
  env: { SITE_SERVER: kind },
})

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: [
    ...(hasCorpus ? [] : ['**/corpus*.spec.ts']),
    ...(hasBasePath ? [] : ['**/base-path*.spec.ts']),
  ],
  workers: 2,
  // Some tests wait for what a browser does in time, and machines are shared. `npm test` names what needed a further attempt.
  retries: 2,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: 'http://localhost:4173',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    serve('out', 4173, '', server),
    ...(hasCorpus ? [serve('.cache/corpus-out', 4174)] : []),
    ...(hasBasePath ? [serve('.cache/base-path-out', 4175, '/insights-kb')] : []),
  ],
})
