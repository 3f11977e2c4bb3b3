import { expect, test } from 'vitest';
import { bareTable } from '../../tests/fixtures/bare-table.ts';
import { tableFromArrow, tableToArrow } from './arrow-table.ts';
import type { EventTable } from './event-table.ts';
import { loadTable } from './load-table.ts';

/** `count` events of `actors` actors in pairs, each with a topic. */
function table(count: number, actors: number): EventTable {
  const each = Uint32Array.from({ length: count + 1 }, (_, i) => i);
  return {
    ...bareTable(count),
    info: { id: 'mine', version: '1', title: { en: 'Müller' }, licence: 'CC0-1.0' },
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      kind: 'organisation',
      name: { en: `Actor № ${i}` },
    })),
    kinds: ['call', 'visit'],
    topicNames: ['trade', 'culture'],
    roleNames: ['party'],
    starts: Int32Array.from({ length: count }, (_, i) => Math.floor(i / 3) * 1440),
    ends: Int32Array.from({ length: count }, (_, i) => (Math.floor(i / 3) + 1) * 1440),
    kind: Uint8Array.from({ length: count }, (_, i) => i % 2),
    participants: {
      offsets: each.map((i) => 2 * i),
      values: Uint16Array.from({ length: 2 * count }, (_, i) => (i * 7) % actors),
    },
    roles: new Uint8Array(2 * count),
    topics: { offsets: each, values: Uint16Array.from({ length: count }, (_, i) => i % 2) },
    titles: null,
    summaries: null,
    eventSources: null,
  };
}

/** As a server sends it: so many bytes at a time. */
const sending = (bytes: Uint8Array, size: number) => async () => {
  let at = 0;
  const body = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
  return new Response(body, { headers: { 'content-length': String(bytes.length) } });
};

test.each([
  [3, 2],
  [5000, 2345],
])(
  'a file of %i events and %i actors reads the same, in whatever pieces it comes',
  async (events, actors) => {
    const bytes = tableToArrow(table(events, actors));
    const whole = tableFromArrow(bytes, 'mine.arrow');
    expect(whole.ok && whole.value.table).toEqual(table(events, actors));
    for (const size of [Math.ceil(bytes.length / 7), bytes.length]) {
      const loaded = await loadTable('https://x.org/mine.arrow', { fetch: sending(bytes, size) });
      expect(loaded).toEqual(whole);
    }
  },
);

test('what is no such file, or is cut off within its head, is told', async () => {
  const bytes = tableToArrow(table(50, 2345));
  for (const wrong of [bytes.subarray(0, 1000), new TextEncoder().encode('date,participants\n'.repeat(10))]) {
    const loaded = await loadTable('https://x.org/mine.arrow', { fetch: sending(wrong, 500) });
    expect(loaded).toMatchObject({ ok: false, error: { kind: 'unusable' } });
  }
});

test('an actor that is wrong is told with its file, however early it was read', async () => {
  const broken = table(5, 2345);
  const actors = broken.actors.with(1500, { ...broken.actors[1500]!, id: 'Not An Id' });
  const bytes = tableToArrow({ ...broken, actors });
  const loaded = await loadTable('https://x.org/mine.arrow', { fetch: sending(bytes, 10_000) });
  expect(loaded).toMatchObject({ ok: false, error: { kind: 'unusable' } });
});
