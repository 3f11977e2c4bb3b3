/**
 * Flows in a real Chromium against the production build, served as `npm start` serves it.
 * With ENTENTE_URL they run against a server that is already there.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

const { executablePath, args, env } = findBrowser();
const { ENTENTE_URL: elsewhere, ENTENTE_PORT: port } = process.env;

export default defineConfig({
  testDir: './flows',
  outputDir: './results/flows',
  snapshotPathTemplate: '{testDir}/{testFileName}-pictures/{arg}{ext}',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 1, // on a shared machine; what passes only then is listed by name as flaky, and is to be mended
  reporter: [['list'], ['json', { outputFile: './results/flows.json' }]],
  use: {
    baseURL: elsewhere ?? `http://localhost:${port}/`,
    launchOptions: { executablePath, args, env },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off',
  },
  ...(elsewhere
    ? {}
    : {
        webServer: {
          command: 'npm run build && npm run serve',
          cwd: '..',
          env: { PORT: '0' },
          wait: { stdout: /localhost:(?<entente_port>\d+)/ },
          timeout: 180_000,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
        },
      }),
});
