import { describe, expect, it } from 'vitest';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import type { LoadProgress } from './load-error.ts';
import { loadDataset } from './load.ts';
import type { LoadOptions } from './load-bytes.ts';

const URL_OF_FILE = 'https://x.org/data/mine.json?v=1#top';
const TEXT = JSON.stringify(
  drawDataset(`
    actor  习近平-xi person
    actor  xi person
    source tass
    event  call-1 2024-11 - xi:party - tass
  `),
);

/** Answers with the body in pieces of seven bytes, so that letters of several bytes are cut. */
function answering(body: string, init: ResponseInit = {}): NonNullable<LoadOptions['fetch']> {
  const bytes = new TextEncoder().encode(body);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.subarray(at, at + 7));
      controller.close();
    },
  });
  return async () => new Response(stream, init);
}

describe('loadDataset', () => {
  it('reads a dataset, and names the file in its problems', async () => {
    const result = await loadDataset(URL_OF_FILE, { fetch: answering(TEXT) });
    expect(result.ok && result.value.dataset.events.map(({ id }) => id)).toEqual(['call-1']);
    expect(result.ok && result.value.problems).toMatchObject([
      { file: 'mine.json#/actors', row: '习近平-xi', field: 'id', found: '"习近平-xi"' },
    ]);
  });

  it('tells the bytes as they come, and how many there will be', async () => {
    const length = new TextEncoder().encode(TEXT).length;
    const steps: LoadProgress[] = [];
    const fetch = answering(TEXT, { headers: { 'content-length': String(length) } });
    await loadDataset(URL_OF_FILE, { fetch, onProgress: (step) => steps.push(step) });
    expect(steps[0]).toEqual({ stage: 'fetch', done: 7, total: length });
    expect(steps.at(-2)).toEqual({ stage: 'fetch', done: length, total: length });
    expect(steps.at(-1)).toEqual({ stage: 'parse', done: 0, total: null });
  });

  it('knows no total where the body is compressed', async () => {
    const steps: LoadProgress[] = [];
    const fetch = answering(TEXT, { headers: { 'content-length': '50', 'content-encoding': 'br' } });
    await loadDataset(URL_OF_FILE, { fetch, onProgress: (step) => steps.push(step) });
    expect(steps[0]).toEqual({ stage: 'fetch', done: 7, total: null });
  });

  it.each([
    ['a status of the server', answering('gone', { status: 410 }), { kind: 'http', status: 410 }],
    ['no JSON', answering('<!doctype html>'), { kind: 'not-json' }],
    ['a file that ends too soon', answering(TEXT.slice(0, -9)), { kind: 'not-json' }],
    ['a list of events', answering('[{"date":"2024"}]'), { kind: 'no-dataset' }],
    ['a map', answering('{"type":"FeatureCollection","features":[]}'), { kind: 'no-dataset' }],
    ['a newer format', answering('{"formatVersion":99}'), { kind: 'newer-format', version: 99 }],
    [
      'JSON that is no dataset',
      answering('{"formatVersion":1}'),
      {
        kind: 'unusable',
        problems: [
          {
            file: 'mine.json',
            row: '',
            field: 'info',
            expected: 'an object',
            found: 'nothing',
            severity: 'error',
          },
        ],
      },
    ],
  ])('fails with %s', async (_what, fetch, error) => {
    const result = await loadDataset(URL_OF_FILE, { fetch });
    expect(result).toMatchObject({ ok: false, error: { url: URL_OF_FILE, ...error } });
  });

  it('fails where nobody answers, or the transfer is broken off', async () => {
    const deaf = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await loadDataset(URL_OF_FILE, { fetch: deaf })).toEqual({
      ok: false,
      error: { kind: 'unreachable', url: URL_OF_FILE, detail: 'Failed to fetch' },
    });
    const signal = AbortSignal.abort();
    const aborted = await loadDataset('data:application/json,{}', { signal });
    expect(aborted).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });
});
