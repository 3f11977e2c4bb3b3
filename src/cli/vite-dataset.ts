/** Vite plugin: `data/` becomes one asset with a content hash; `virtual:dataset-url` is its address. */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { DATA_FOLDER } from './data-files.ts';
import { checkDataFiles, reportOf } from './data-report.ts';
import type { CheckedData } from './data-report.ts';

const MODULE = 'virtual:dataset-url';
const RESOLVED = `\0${MODULE}`;
const DEV_PATH = '@dataset.json';

/** A build fails where the data have a problem; the dev server says so, and shows what is left. */
export function datasetPlugin(): Plugin {
  let folder = DATA_FOLDER;
  let devUrl: string | undefined;
  return {
    name: 'entente-dataset',
    configResolved(config) {
      folder = resolve(config.root, DATA_FOLDER);
      devUrl = config.command === 'serve' ? config.base.replace(/^\.?\/?$/, '/') + DEV_PATH : undefined;
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      if (devUrl !== undefined) return `export default ${JSON.stringify(devUrl)};`;
      const checked = await checkDataFiles(folder);
      if (checked.problems.length > 0) this.error(reportOf(checked, DATA_FOLDER));
      const name = `${checked.dataset?.info.id ?? 'dataset'}.json`;
      const reference = this.emitFile({ type: 'asset', name, source: JSON.stringify(checked.content) });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    configureServer(server) {
      if (devUrl !== undefined) serveDataset(server, folder, devUrl);
      reloadOnChange(server, folder);
    },
  };
}

function serveDataset(server: ViteDevServer, folder: string, url: string): void {
  server.middlewares.use(url, (_request, response, next) => {
    checkDataFiles(folder).then((checked) => {
      warn(server, checked);
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(checked.content));
    }, next);
  });
}

function warn(server: ViteDevServer, checked: CheckedData): void {
  if (checked.problems.length > 0) server.config.logger.warn(reportOf(checked, DATA_FOLDER));
}

function reloadOnChange(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
  });
}
