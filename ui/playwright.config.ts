import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// The shell without a browser's own window first: that window is drawn for every page otherwise,
// and takes more time than the page.
const systemChromium = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

// Another port lets two copies of the project be tested side by side.
const port = Number(process.env.BROWSER_PORT ?? 4174);

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  workers: 2,
  reporter: 'list',
  outputDir: 'test-results',
  // One picture for every platform.
  snapshotPathTemplate: 'test/browser/snapshots/{arg}{ext}',
  timeout: 60_000,
  // A test that passes only the second time is named as flaky in the report.
  retries: process.env.CI ? 1 : 0,
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1040, height: 760 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      executablePath: systemChromium,
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
