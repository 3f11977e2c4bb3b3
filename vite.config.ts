import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressPlugin } from './src/cli/vite-compress.ts';
import { cspPlugin } from './src/cli/vite-csp.ts';
import { datasetPlugin } from './src/cli/vite-dataset.ts';
import { flagsPlugin } from './src/cli/vite-flags.ts';

export default defineConfig({
  base: './',
  plugins: [react(), datasetPlugin(), flagsPlugin(), cspPlugin(), compressPlugin()],
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 400 },
  worker: { format: 'es' },
});
