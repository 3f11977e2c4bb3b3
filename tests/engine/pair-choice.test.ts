/** Pairs of few events are counted from nothing, those of many by a sum that follows: both must say the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMatch } from '../../src/engine/match-cache.ts';
import { choosePairs } from '../../src/engine/pair-choice.ts';
import { scopeOf } from '../../src/engine/scope.ts';
import { storeOfDataset } from '../../src/engine/store.ts';
import { runThrough } from '../../src/base/work.ts';
import { randomDataset, randomQuestion } from './random.ts';

test('pairs are the same, counted from nothing or by a sum that follows the period', () =>
  fc.assert(
    fc.property(randomDataset, fc.array(randomQuestion, { maxLength: 4 }), (dataset, questions) => {
      const store = storeOfDataset(dataset);
      const { columns } = store;
      const everything = emptyMatch({ rows: null, length: columns.count, byEnd: columns.byEnd });
      for (const { period, graph } of questions) {
        const level = runThrough(store.level(graph.level));
        const scope = scopeOf(columns, everything, period);
        const counts = new Uint32Array(level.axis.size).fill(1);
        const actors = Uint32Array.from(counts.keys()).filter((actor) => actor % 3 !== graph.actors % 3);
        const drawn = { actors, counts, total: counts.length };
        const chosen = (few: number) =>
          runThrough(
            choosePairs(columns, scope, { level, weight: graph.weight, drawn, most: graph.pairs, few }),
          );
        expect(chosen(Infinity)).toEqual(chosen(-1));
      }
    }),
    { numRuns: 300 },
  ));
