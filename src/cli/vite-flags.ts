/**
 * Puts the flags of the `country-flag-icons` package under `flags/`, in the build and in the dev server. They are drawn
 * for small sizes: of other sets single flags are of a hundred kilobytes, which took the browser longer than a frame.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FLAGS = 'node_modules/country-flag-icons/3x2';
const NAME = /^[A-Z]{2}\.svg$/;

export function flagsPlugin(): Plugin {
  return {
    name: 'entente-flags',
    configureServer(server) {
      server.middlewares.use('/flags', (request, response, next) => {
        const name = (request.url ?? '').slice(1).split('?')[0] ?? '';
        const path = join(FLAGS, name);
        if (!NAME.test(name) || !existsSync(path)) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(readFileSync(path));
      });
    },
    generateBundle() {
      for (const name of readdirSync(FLAGS).filter((file) => NAME.test(file))) {
        this.emitFile({ type: 'asset', fileName: `flags/${name}`, source: readFileSync(join(FLAGS, name)) });
      }
    },
  };
}
