/** Labels where lanes have so many events that the index of lanes is used in both of its ways. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventTable } from '../../src/dataset/event-table.ts';
import { listAt } from '../../src/engine/lists.ts';
import { answerQuestion } from '../../src/engine/query.ts';
import type { LaneDimension } from '../../src/engine/question.ts';
import type { Store } from '../../src/engine/store.ts';
import { storeOfTable } from '../../src/engine/store.ts';
import { runThrough } from '../../src/base/work.ts';
import { generated } from '../bench/engine/quads.ts';
import { tableOfQuads } from '../bench/engine/table.ts';

const DAY = 1440;
const SHAPE = { events: 12_000, actors: 60, kinds: 5, days: 100, seed: 7 };
const FIRST_DAY = 17_532;

const ofOneDay = tableOfQuads(generated(SHAPE));
/** Every tenth lasts for weeks, so that rows do not end in order. */
const ofSeveral: EventTable = {
  ...ofOneDay,
  ends: ofOneDay.ends.map((end, row) => (row % 10 === 0 ? end + (row % 40) * DAY : end)),
};
/** One in a thousand is referred to by others, all of them in the first days: where labels are not, for most windows. */
const crowded: EventTable = {
  ...ofOneDay,
  referredTo: Uint16Array.from(ofOneDay.starts, (_, row) => (row < 2000 ? 3 : 0)),
};
const alike: EventTable = { ...ofOneDay, ids: Array.from(ofOneDay.starts, () => 'the same for all') };

/** As `LanesQuestion` defines them. */
function labelsOf(
  { columns }: Store,
  inLane: (row: number) => boolean,
  from: number,
  to: number,
  most: number,
) {
  const rows = Array.from(columns.starts.keys()).filter(
    (row) => columns.starts[row]! < to && columns.ends[row]! > from && inLane(row),
  );
  return rows.sort((a, b) => columns.salience[b]! - columns.salience[a]! || a - b).slice(0, most);
}

function laneTest({ columns }: Store, by: LaneDimension, key: string): (row: number) => boolean {
  if (by === 'none') return () => true;
  if (by === 'kind') return (row) => columns.kindNames[columns.kinds[row]!] === key;
  const actor = columns.tables.actors.findIndex(({ id }) => id === key);
  return (row) => listAt(columns.participants, row).includes(actor);
}

test.each([
  ['of one day each', ofOneDay],
  ['of which some last', ofSeveral],
  ['that crowd in some days', crowded],
  ['that are all alike', alike],
])('the most salient of each lane, of events %s', (_, table) => {
  const store = storeOfTable(table);
  fc.assert(
    fc.property(
      fc.nat(SHAPE.days - 1),
      fc.integer({ min: 1, max: SHAPE.days }),
      fc.constantFrom<LaneDimension>('none', 'kind', 'actor'),
      fc.nat(20),
      (first, days, by, labels) => {
        const from = (FIRST_DAY + first) * DAY;
        const edges = Int32Array.of(from, from + (days * DAY) / 2, from + days * DAY);
        const lanes = { by, limit: 4, pinned: [], edges, labels, marks: 0 };
        const answer = runThrough(answerQuestion(store, { filter: {}, period: null, lanes })).lanes!;
        for (const [lane, { key }] of answer.lanes.entries()) {
          const given = answer.labels.subarray(answer.labelOffsets[lane], answer.labelOffsets[lane + 1]);
          const expected = labelsOf(store, laneTest(store, by, key), edges[0]!, edges[2]!, labels);
          expect([...given]).toEqual(expected);
        }
      },
    ),
    { numRuns: 60 },
  );
});
