import { expect, test } from 'vitest';
import { mostBytes } from '../dataset/most-bytes.ts';
import { loadEvents } from './load-events.ts';

/** Claims a size, and cannot be read. */
class Unreadable extends Blob {
  override readonly size: number;

  constructor(size: number) {
    super([]);
    this.size = size;
  }

  override slice(): Blob {
    throw new Error('was read');
  }

  override stream(): never {
    throw new Error('was read');
  }
}

const fetching = (blob: Blob) => async () => Object.assign(new Response(), { blob: async () => blob });

test.each([
  ['events.csv', 'text'],
  ['events.parquet', 'packed'],
  ['events.csv.gz', 'packed'],
  ['events.json', 'json'],
] as const)('%s above the limit is refused before it is read', async (name, form) => {
  const most = mostBytes(form);
  const url = `https://x.org/${name}`;
  const result = await loadEvents(url, { fetch: fetching(new Unreadable(most + 1)) });
  expect(result).toEqual({ ok: false, error: { kind: 'too-large', url, bytes: most + 1, most } });
});

test('a dataset in JSON is read as such, from the one answer that there is', async () => {
  const url = 'https://x.org/mine.json';
  const answers = [new Response('{"formatVersion":999}')];
  const result = await loadEvents(url, { fetch: async () => answers.pop()! });
  expect(result).toEqual({ ok: false, error: { kind: 'newer-format', url, version: 999 } });
});
