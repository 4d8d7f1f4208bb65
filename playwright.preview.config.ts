import { defineConfig } from 'playwright/test'
import publicConfig from './playwright.config'

/** Browser tests of the preview. They start their own servers from the build in .next-preview (`npm run preview -- --build`). */
export default defineConfig({
  testDir: 'e2e/preview',
  testMatch: '**/*.preview.ts',
  workers: 1,
  retries: publicConfig.retries ?? 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results/preview',
  use: { launchOptions: publicConfig.use?.launchOptions ?? {} },
})
