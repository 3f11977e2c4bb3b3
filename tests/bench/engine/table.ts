/** Quads as the event table that `entente convert` makes of such a file. */
import { MINUTES_PER_DAY } from '../../../src/base/time.ts';
import type { EventTable, ListColumn } from '../../../src/dataset/event-table.ts';
import { bareTable } from '../../fixtures/bare-table.ts';
import type { Quads } from './quads.ts';

export function tableOfQuads(quads: Quads): EventTable {
  const count = quads.days.length;
  return {
    ...bareTable(count),
    info: { id: 'quads', version: '1', title: { en: quads.source }, licence: 'CC0-1.0' },
    actors: quads.actors.map((name, i) => ({ id: `a${i}`, kind: 'organisation', name: { en: name } })),
    kinds: quads.kinds,
    roleNames: ['subject', 'object'],
    starts: quads.days.map((day) => day * MINUTES_PER_DAY),
    ends: quads.days.map((day) => (day + 1) * MINUTES_PER_DAY),
    kind: quads.relations,
    participants: pairs(quads),
    roles: new Uint8Array(2 * count).map((_, i) => i % 2),
  };
}

function pairs({ subjects, objects }: Quads): ListColumn {
  const offsets = Uint32Array.from({ length: subjects.length + 1 }, (_, i) => 2 * i);
  const values = new Uint16Array(2 * subjects.length);
  for (let i = 0; i < subjects.length; i++) {
    values[2 * i] = subjects[i]!;
    values[2 * i + 1] = objects[i]!;
  }
  return { offsets, values };
}
