/** ICEWS-shaped events for comparing with SQL, and random questions about them, all from fixed seeds. */
import type { EventTable } from '../../src/dataset/event-table.ts';
import type { Filter } from '../../src/engine/filter.ts';
import type { Question } from '../../src/engine/question.ts';
import { generated } from '../bench/engine/quads.ts';
import { seeded } from '../bench/engine/random.ts';
import { tableOfQuads } from '../bench/engine/table.ts';

export const SHAPE = { events: 25_000, actors: 2_000, kinds: 256, days: 304, seed: 2018 };
const FIRST_DAY = 17_532;
const MINUTES_PER_DAY = 1440;

/** As generated; `varied` makes every 7th event last for days, and gives every 5th further participants. */
export function shapedTable(varied: boolean): EventTable {
  const table = tableOfQuads(generated(SHAPE));
  if (!varied) return table;
  const random = seeded(7);
  const ends = table.ends.map((end, row) =>
    row % 7 === 0 ? end + Math.floor(random() * 40) * MINUTES_PER_DAY : end,
  );
  const lists = Array.from({ length: table.count }, (_, row) => {
    const own = new Set(table.participants.values.subarray(2 * row, 2 * row + 2));
    const more = row % 5 === 0 ? Math.floor(random() * 6) : 0;
    for (let i = 0; i < more; i++) own.add(Math.floor(random() ** 4 * SHAPE.actors));
    return [...own];
  });
  const offsets = new Uint32Array(table.count + 1);
  lists.forEach((list, row) => (offsets[row + 1] = offsets[row]! + list.length));
  const values = Uint16Array.from(lists.flat());
  return { ...table, ends, participants: { offsets, values }, roles: new Uint8Array(values.length) };
}

/** Frequent values are asked for more often than rare ones. */
export function randomQuestions(
  count: number,
  kinds: readonly string[],
  seed: number,
): readonly AskedBySql[] {
  const random = seeded(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const skewed = (bound: number): number => Math.floor(random() ** 3 * bound);
  const several = (make: () => string): string[] => [...new Set(Array.from({ length: 1 + below(3) }, make))];
  const actor = (): string => `a${skewed(SHAPE.actors)}`;
  const filterOf = (): Filter => ({
    ...(below(2) === 0 && {
      actors: {
        values: several(actor),
        negated: below(4) === 0,
        mode: oneOf(['all', 'any', 'any'] as const),
      },
    }),
    ...(below(2) === 0 && {
      kinds: { values: several(() => kinds[skewed(kinds.length)]!), negated: below(4) === 0 },
    }),
  });
  let filter = filterOf();
  return Array.from({ length: count }, (): AskedBySql => {
    // Often the same filter again with another period, so that sums move along with it.
    if (below(3) === 0) filter = filterOf();
    const from = FIRST_DAY + below(SHAPE.days);
    const period = below(10) === 0 ? null : { from, to: from + below(oneOf([3, 30, 200])) };
    const first = (FIRST_DAY + below(SHAPE.days) - 10) * MINUTES_PER_DAY;
    const width = oneOf([60, 720, 1440, 7 * MINUTES_PER_DAY]);
    const bins = oneOf([1, 50, 200, 2000]);
    const page = below(400);
    return {
      filter,
      period,
      ...(below(8) === 0 && { with: [actor()] }),
      lanes: {
        by: oneOf(['kind', 'kind', 'actor']),
        limit: oneOf([5, 40]),
        pinned: [],
        edges: Int32Array.from({ length: bins + 1 }, (_, i) => first + i * width),
        labels: 5,
        marks: 100,
      },
      graph: {
        level: 'all',
        weight: oneOf(['shared', 'split', 'bilateral']),
        actors: oneOf([10, 300]),
        pairs: 1500,
        included: [],
      },
      counts: ['actors', 'kinds'],
      rows: {
        sort: oneOf(['date', 'kind', 'participants']),
        descending: below(2) === 0,
        from: page,
        to: page + below(60),
        language: 'en',
      },
    };
  });
}

export type AskedBySql = Question & Required<Pick<Question, 'lanes' | 'graph' | 'counts' | 'rows'>>;
