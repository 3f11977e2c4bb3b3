import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { flagsPlugin } from './src/cli/vite-flags.ts';
import { findBrowser } from './tests/browser.ts';

const IN_A_BROWSER = '**/*.browser.test.{ts,tsx}';

/** What draws needs a real browser; everything else runs in Node. */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'tests/results/unit.json' }]],
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'tests/*.test.{ts,tsx}',
            'tests/{architecture,article,engine,links,timeline}/**/*.test.ts',
          ],
          exclude: [IN_A_BROWSER],
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [react(), flagsPlugin()],
        test: {
          name: 'browser',
          include: [`src/${IN_A_BROWSER}`],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

function launchOptions() {
  const { executablePath, args, env } = findBrowser();
  return { executablePath, args, env };
}
