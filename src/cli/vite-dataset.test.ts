import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { InlineConfig, Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import { datasetPlugin } from './vite-dataset.ts';

const { events, actors, sources, formatVersion, info } = drawDataset(`
  actor  xi person
  source tass
  event  a 2023 - xi:party - tass
`);

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'app-'));
  await mkdir(join(root, 'data'));
  const files = { dataset: { formatVersion, info }, events, actors, sources };
  for (const [name, rows] of Object.entries(files)) {
    await writeFile(join(root, 'data', `${name}.json`), JSON.stringify(rows));
  }
  await writeFile(join(root, 'main.js'), "import url from 'virtual:dataset-url'; console.log(url);");
});
afterEach(() => rm(root, { recursive: true }));

function config(): InlineConfig {
  return { configFile: false, root, base: './', logLevel: 'silent', plugins: [datasetPlugin()] };
}

async function bundle() {
  const input = join(root, 'main.js');
  const built = await build({ ...config(), build: { write: false, rolldownOptions: { input } } });
  return (built as Rolldown.RolldownOutput).output;
}

describe('datasetPlugin', () => {
  it('compiles the data into one asset with a hash, whose address the app gets', async () => {
    const output = await bundle();
    const asset = output.find((file) => file.type === 'asset');
    const code = output.find((file) => file.type === 'chunk')?.code ?? '';
    expect(asset?.fileName).toMatch(/^assets\/drawn-[\w-]{8}\.json$/);
    expect(JSON.parse(String(asset?.type === 'asset' && asset.source))).toMatchObject({
      info,
      events,
      actors,
      sources,
    });
    expect(code).toContain(asset?.fileName.replace('assets/', ''));
  });

  it('fails a build with the report', async () => {
    await writeFile(join(root, 'data/sources.json'), '[]');
    await expect(bundle()).rejects.toThrow(
      'data/events.json:a:sources.0: expected the id of one of the sources',
    );
  });

  it('serves the data of the moment in development', async () => {
    const server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
    try {
      await server.listen();
      const origin = server.resolvedUrls?.local[0] ?? '';
      const module = await server.ssrLoadModule('virtual:dataset-url');
      const served = async () => (await fetch(new URL(String(module['default']), origin))).json();
      expect(await served()).toMatchObject({ events: [{ id: 'a' }] });
      await writeFile(join(root, 'data/events.json'), JSON.stringify([{ ...events[0], id: 'b' }]));
      expect(await served()).toMatchObject({ events: [{ id: 'b' }] });
    } finally {
      await server.close();
    }
  });
});
