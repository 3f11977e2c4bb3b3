import { defineConfig } from 'vitest/config';

/** In Node, components under happy-dom; what draws is looked at by the flows, in a real browser. */
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
            'tests/{architecture,article,engine,files,links,timeline}/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
    ],
  },
});
