/** What the article reader counts is what the page counts: the same questions, over the shipped record. */
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/protocol.ts';
import { useThisEngine } from '../../src/queries/client.ts';
import { countedBy } from '../../src/queries/counted.ts';
import { countedFilter, countedPeriod } from '../../src/views/article/article-filter.ts';
import { recordEngine } from './record-engine.ts';

let engine: Engine;
let extent: { readonly from: number; readonly to: number };
beforeAll(async () => {
  const made = await recordEngine();
  ({ engine } = made);
  ({ extent } = made.catalogue);
  useThisEngine(engine);
});

const together = (...actors: readonly string[]) => countedFilter(actors, ['meeting'], ['brics']);
const IN_2024 = { kind: 'year', year: 2024, told: 'named' } as const;
const KAZAN = '2024-10-22-xi-putin-kazan';
const { signal } = new AbortController();

async function count(number: number, filters = [together('xi-jinping', 'vladimir-putin')]) {
  const day = 20_018; // 22 October 2024
  const periods = [countedPeriod(IN_2024, extent), countedPeriod({ kind: 'ever' }, extent)];
  return countedBy({ filters, periods, number, on: { from: day, to: day } }, 'test', signal);
}

test('the third meeting of Xi and Putin in 2024 is that of Kazan, and there are three', async () => {
  const { counts, onDate } = await count(3);
  expect(counts[0]).toMatchObject({ matching: 3, nth: { id: KAZAN } });
  expect(onDate.map(({ event }) => event.id)).toEqual([KAZAN]);
  expect(onDate[0]!.ordinals.inYear).toEqual({ year: 2024, rank: 3, of: 3 });
});

test('what is ranked in the year has the place at which it is found', async () => {
  for (const number of [1, 2, 3]) {
    const { counts } = await count(number);
    const ordinals = await engine.ordinals(counts[0]!.nth!.id, together('xi-jinping', 'vladimir-putin'));
    expect(ordinals).toMatchObject({ inYear: { rank: number, of: counts[0]!.matching } });
    expect(ordinals!.overall.of).toBe(counts[1]!.matching);
  }
});

test('where there are fewer, none is named', async () => {
  const { counts } = await count(4);
  expect(counts[0]).toEqual({ matching: 3, nth: null });
});

test('where nothing ever happened among all who are named, those of the next filter are counted', async () => {
  const never = together('xi-jinping', 'vladimir-putin', 'emmanuel-macron', 'alexey-miller');
  const { asked, counts } = await count(3, [never, together('xi-jinping', 'vladimir-putin')]);
  expect(asked).toBe(1);
  expect(counts[0]!.matching).toBe(3);
});

test('a count since a year goes on to the end of the record', async () => {
  const span = {
    start: 22_616_640,
    end: 23_142_240,
    precision: 'year',
    approximate: false,
    uncertain: false,
  } as const;
  expect(countedPeriod({ kind: 'since', span }, extent)).toEqual({ from: 15_706, to: extent.to });
});
