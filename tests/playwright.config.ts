import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './browser'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results',
  tsconfig: '../tsconfig.json',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: Number(process.env['TEST_WORKERS'] ?? 2),
  // A machine can stall for seconds: what fails twice fails, and what needed a second try is named
  // at the end (tests/run.mjs).
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    // Each journey is a first visit; offline.spec.ts is about the later ones.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      // The journeys side by side keep the processors busy: helpers that compile ahead in the
      // background, for pages that live for seconds, would only take turns with them. So would
      // processes of their own for network and drawing: a page costs a fifth less without.
      args: [
        ...BROWSER_ARGS,
        '--js-flags=--single-threaded',
        '--in-process-gpu',
        '--enable-features=NetworkServiceInProcess2',
      ],
    },
  },
})
