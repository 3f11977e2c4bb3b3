/** The two pages to compare, built as they would be shipped: ours, and vis-timeline alone with the same file. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressPlugin } from '../../../src/cli/vite-compress.ts';
import { datasetPlugin } from '../../../src/cli/vite-dataset.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function buildOurs(folder: string): Promise<void> {
  await build({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false },
  });
}

export async function buildVisAlone(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [datasetPlugin(), compressPlugin()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: { input: fileURLToPath(new URL('vis-alone.html', import.meta.url)) },
    },
  });
}
