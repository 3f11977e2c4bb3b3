import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressPlugin } from './src/cli/vite-compress.ts';
import { cspPlugin } from './src/cli/vite-csp.ts';
import { datasetPlugin } from './src/cli/vite-dataset.ts';
import { flagsPlugin } from './src/cli/vite-flags.ts';

/** What several chunks need is one: some fifty small files, six at a time, cost the start half a second. */
const COMMON = { name: 'common', test: /\/src\/(?!i18n\/messages)/, minShareCount: 2 };

export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), flagsPlugin(), cspPlugin(), compressPlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 450,
    rolldownOptions: { output: { codeSplitting: { groups: [COMMON] } } },
  },
  worker: { format: 'es' },
});
