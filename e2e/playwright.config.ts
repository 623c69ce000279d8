import { defineConfig } from '@playwright/test';
import { Portal } from './Portal';

/**
 * Debian's Chromium: browsers cannot be downloaded everywhere. A machine with
 * another one names it in CHROMIUM_PATH.
 */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  globalSetup: process.env.E2E_BASE_URL ? undefined : './startPortal.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One portal with one state serves all tests.
  workers: 1,
  reporter: [['list'], ['./countReporter.ts']],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? Portal.url,
    screenshot: 'only-on-failure',
    viewport: { width: 1400, height: 1000 },
    launchOptions: {
      executablePath,
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
});
