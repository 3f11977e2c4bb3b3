import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { engineOf } from '../../src/engine/engine.ts';
import type { Answer, Question } from '../../src/engine/question.ts';
import { drawDataset } from '../fixtures/draw-dataset.ts';
import { Oracle } from './oracle.ts';
import { randomDataset, randomQuestion } from './random.ts';

type Ask = (question: Question) => Promise<Answer>;

async function asking(dataset: Parameters<typeof engineOf>[0]) {
  const { engine, catalogue } = await engineOf(dataset);
  const ask: Ask = async (question) => {
    const given = await engine.ask(question, 'test');
    if (given.overtaken) throw new Error('nothing overtakes here');
    return given.answer;
  };
  return { engine, catalogue, ask };
}

test('behind a line stand as many events as it counts, and the latest is its latest', () =>
  fc.assert(
    fc.asyncProperty(randomDataset, randomQuestion, async (dataset, { filter, period, graph }) => {
      const { engine, catalogue, ask } = await asking(dataset);
      const { level, weight } = graph;
      const all = { level, weight, actors: 99, pairs: 999, included: [] };
      const lines = (await ask({ filter, period, graph: all })).graph!;
      const idOf = (end: number) => catalogue.actors[lines.actors[lines.pairs[end]!]!]!.id;
      const pairs = Array.from(lines.weights, (_, at) => [idOf(2 * at + 1), idOf(2 * at)] as const);
      const { pairEvents } = await ask({ filter, period, pairEvents: { level, weight, pairs, latest: 2 } });
      expect(pairEvents!.map(({ total }) => total)).toEqual([...lines.sharedEvents]);
      for (const [at, { total, latest }] of pairEvents!.entries()) {
        expect(latest).toHaveLength(Math.min(2, total));
        const [first] = await engine.records([...latest]);
        expect(first!.span.start).toBe(lines.latestShared[at]);
      }
    }),
    { numRuns: 150 },
  ));

test('two together are involved in as many events as a filter for the two finds', () =>
  fc.assert(
    fc.asyncProperty(randomDataset, randomQuestion, async (dataset, { filter, period }) => {
      const { catalogue, ask } = await asking(dataset);
      const oracle = new Oracle(dataset);
      const ids = catalogue.actors.map(({ id }) => id);
      const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
      const asked = { level: 'involved', weight: 'shared', pairs, latest: 1 } as const;
      const { pairEvents } = await ask({ filter, period, pairEvents: asked });
      const found = pairs.map((pair) => oracle.matching({ filter, period, with: pair }));
      expect(pairEvents!.map(({ total }) => total)).toEqual(found.map((events) => events.length));
    }),
    { numRuns: 100 },
  ));

test('who held office for a state stands for it among states, and for nobody else among all', async () => {
  const drawn = parseDataset(
    drawDataset(`
      source s
      actor xi person
      actor china state
      actor russia state
      membership xi china president 2013-01-01 - s
      event by-xi   2015-01-01 - xi:participant,russia:participant    - s -
      event itself  2016-01-01 - china:participant,russia:participant - s -`),
    'drawn.json',
  );
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
  const { engine, ask } = await asking(drawn.value.dataset);
  const behind = async (level: 'states' | 'all') => {
    const pairEvents = { level, weight: 'shared', pairs: [['china', 'russia']], latest: 3 } as const;
    const [pair] = (await ask({ filter: {}, period: null, pairEvents })).pairEvents!;
    return (await engine.records([...pair!.latest])).map(({ id }) => id);
  };
  expect(await behind('states')).toEqual(['itself', 'by-xi']);
  expect(await behind('all')).toEqual(['itself']);
});

test('who is not in the dataset shares no event', async () => {
  const { ask } = await asking(fc.sample(randomDataset, 1)[0]!);
  const pairEvents = { level: 'all', weight: 'shared', pairs: [['ann', 'nobody']], latest: 3 } as const;
  expect((await ask({ filter: {}, period: null, pairEvents })).pairEvents).toEqual([
    { total: 0, latest: new Uint32Array(0) },
  ]);
});
