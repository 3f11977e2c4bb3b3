/** Writes a `.br` and a `.gz` beside each built text file: the server then sends what the browser can read. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(html|js|css|json|svg|txt|xml|webmanifest)$/;
/** A packet holds about this much: below it there is nothing to gain. */
const LEAST_BYTES = 1400;
const QUALITY = 9;

export function compressPlugin(): Plugin {
  return {
    name: 'entente-compress',
    apply: 'build',
    writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => compressFolder(dir) },
  };
}

function compressFolder(folder: string | undefined): void {
  if (folder === undefined) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && TEXT.test(entry.name) && statSync(path).size > LEAST_BYTES) compressFile(path);
  }
}

function compressFile(path: string): void {
  const bytes = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: QUALITY }));
}
