import { afterEach, describe, expect, test, vi } from 'vitest';
import { EarlyFetch, fetchBytes } from './load-bytes.ts';
import { mostBytes } from './most-bytes.ts';

const FILE = 'https://x.org/large.json';

/** A body that notes when somebody begins to read it, and when it is broken off. */
function body(chunks: readonly string[]) {
  const read = vi.fn();
  const cancelled = vi.fn();
  const left = chunks.map((chunk) => new TextEncoder().encode(chunk));
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        read();
        const next = left.shift();
        if (next) controller.enqueue(next);
        else controller.close();
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  return { stream, read, cancelled };
}

const fetching = (stream: ReadableStream, headers: HeadersInit) => async () =>
  new Response(stream, { headers });

test('a file that is too large is refused by its length, before any of it is read', async () => {
  const { stream, read, cancelled } = body(['12345678901']);
  const result = await fetchBytes(FILE, 10, { fetch: fetching(stream, { 'content-length': '11' }) });
  expect(result).toEqual({ ok: false, error: { kind: 'too-large', url: FILE, bytes: 11, most: 10 } });
  expect(read).not.toHaveBeenCalled();
  expect(cancelled).toHaveBeenCalledOnce();
});

test('one that does not tell its length is broken off as soon as it is too large', async () => {
  const { stream, read, cancelled } = body(['123456', '789012', 'never read']);
  const result = await fetchBytes(FILE, 10, { fetch: fetching(stream, {}) });
  expect(result).toEqual({ ok: false, error: { kind: 'too-large', url: FILE, bytes: 12, most: 10 } });
  expect(read).toHaveBeenCalledTimes(2);
  expect(cancelled).toHaveBeenCalledOnce();
});

test('a file of exactly the limit is read', async () => {
  const { stream } = body(['12345', '67890']);
  const result = await fetchBytes(FILE, 10, { fetch: fetching(stream, { 'content-length': '10' }) });
  expect(result.ok && new TextDecoder().decode(result.value)).toBe('1234567890');
});

/** A body whose bytes can be read straight into the reader's memory, as those of a browser can. */
function byteBody(chunks: readonly string[]): ReadableStream {
  const left = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const next = left.shift();
      if (next) return controller.enqueue(next);
      controller.close();
      controller.byobRequest?.respond(0);
    },
  });
}

test.each([
  ['its length is told', { 'content-length': '12' }],
  ['its length is not told', {}],
  ['it is shorter than was told', { 'content-length': '100' }],
])('bytes are read whole where %s, straight or in pieces', async (_, headers: HeadersInit) => {
  const chunks = ['1234', '56789', 'abc'];
  const onProgress = vi.fn();
  for (const stream of [byteBody(chunks), body(chunks).stream]) {
    const result = await fetchBytes(FILE, 200, { fetch: fetching(stream, headers), onProgress });
    expect(result.ok && new TextDecoder().decode(result.value)).toBe('123456789abc');
    expect(onProgress).toHaveBeenLastCalledWith(expect.objectContaining({ stage: 'fetch', done: 12 }));
  }
});

test('the end is not waited for where the length is told', async () => {
  const enqueue = (controller: { enqueue(chunk: Uint8Array<ArrayBuffer>): void }): void =>
    controller.enqueue(new TextEncoder().encode('12345'));
  const endless = [
    new ReadableStream({ type: 'bytes', start: enqueue }),
    new ReadableStream({ start: enqueue }),
  ];
  for (const stream of endless) {
    const result = await fetchBytes(FILE, 10, { fetch: fetching(stream, { 'content-length': '5' }) });
    expect(result.ok && new TextDecoder().decode(result.value)).toBe('12345');
  }
});

test('a body of bytes, too, is broken off as soon as it is too large', async () => {
  const result = await fetchBytes(FILE, 10, { fetch: fetching(byteBody(['123456', '789012']), {}) });
  expect(result).toEqual({ ok: false, error: { kind: 'too-large', url: FILE, bytes: 12, most: 10 } });
});

describe('a file that is fetched early', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is fetched once, and read by whoever takes it', async () => {
    const fetch = vi.fn(async () => new Response('12345'));
    vi.stubGlobal('fetch', fetch);
    const early = new EarlyFetch();
    early.begin(FILE);
    expect(fetch).toHaveBeenCalledOnce();
    const result = await fetchBytes(FILE, 10, early.taken(FILE, {}));
    expect(result.ok && new TextDecoder().decode(result.value)).toBe('12345');
    expect(fetch).toHaveBeenCalledOnce();
    const again = { onProgress: () => {} };
    expect(early.taken(FILE, again)).toBe(again);
  });

  test('tells whoever reads it later of its failure', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('no net')));
    const early = new EarlyFetch();
    early.begin(FILE);
    await Promise.resolve();
    const error = { kind: 'unreachable', url: FILE, detail: 'no net' };
    expect(await fetchBytes(FILE, 10, early.taken(FILE, {}))).toEqual({ ok: false, error });
  });

  test('stops where another is begun, and when its reader says so', () => {
    const signals: AbortSignal[] = [];
    vi.stubGlobal('fetch', async (_url: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Response('');
    });
    const early = new EarlyFetch();
    early.begin(`${FILE}?other`);
    early.begin(FILE);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    const reader = new AbortController();
    early.taken(FILE, { signal: reader.signal });
    reader.abort();
    expect(signals[1]!.aborted).toBe(true);
  });
});

test('the limit is half of the memory, by what a byte of each form becomes', () => {
  expect(mostBytes('arrow', 8)).toBe(2 ** 29);
  expect(mostBytes('arrow', 4)).toBe(2 ** 28);
  expect(mostBytes('packed', 8)).toBeLessThan(mostBytes('json', 8));
  expect(mostBytes('json', 8)).toBeLessThan(mostBytes('text', 8));
});
