import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './src/cli/chunks.ts';
import { compressPlugin } from './src/cli/vite-compress.ts';
import { cspPlugin } from './src/cli/vite-csp.ts';
import { datasetPlugin } from './src/cli/vite-dataset.ts';
import { firstPicturePlugin } from './src/cli/vite-first-picture.ts';
import { flagsPlugin } from './src/cli/vite-flags.ts';

export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), flagsPlugin(), firstPicturePlugin(), cspPlugin(), compressPlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 450,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups(import.meta.dirname) } } },
  },
  worker: { format: 'es' },
});
