/** The engine beside DuckDB: 300 random questions in SQL over events of the shape of ICEWS. */
import { describe, expect, test } from 'vitest';
import { succeed } from '../../src/base/result.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Answer } from '../../src/engine/question.ts';
import { DuckDbAnswer } from './duckdb-answer.ts';
import { fillDuckDb, openDuckDb } from './duckdb-tables.ts';
import { randomQuestions, shapedTable } from './quad-shapes.ts';
import type { AskedBySql } from './quad-shapes.ts';

const connection = await openDuckDb();
const reason = connection ? '' : ' (skipped: @duckdb/node-bindings has no native part for this machine)';

describe.skipIf(connection === null)(`the engine answers as SQL does${reason}`, () => {
  test.each([
    { what: '150 questions about events of two on one day', varied: false, seed: 1 },
    { what: '150 questions about events of several, some of them weeks long', varied: true, seed: 2 },
  ])('$what', { timeout: 120_000 }, async ({ varied, seed }) => {
    const table = shapedTable(varied);
    await connection!.run(
      'DROP TABLE IF EXISTS events; DROP TABLE IF EXISTS parts; DROP TABLE IF EXISTS kinds',
    );
    await connection!.run('DROP TABLE IF EXISTS sizes');
    const sql = await fillDuckDb(connection!, table);
    const engine = createEngine(async () => succeed({ table, problems: [] }));
    expect((await engine.load('')).ok).toBe(true);
    for (const question of randomQuestions(150, table.kinds, seed)) {
      const asked = await engine.ask(question, 'test');
      if (asked.overtaken) throw new Error('nothing overtakes here');
      const answer = new DuckDbAnswer(sql, table.kinds, question);
      await compare(question, asked.answer as Required<Answer>, answer, table.kinds);
    }
  });
});

async function compare(
  question: AskedBySql,
  ours: Required<Answer>,
  theirs: DuckDbAnswer,
  kinds: readonly string[],
): Promise<void> {
  const { matching, ever } = await theirs.matching();
  expect({ matching: ours.matching, ever: ours.matchingEver }).toEqual({ matching, ever });
  await compareLanes(question, ours, theirs, kinds);
  await compareGraph(question, ours, theirs);
  expect([...ours.counts.kinds!]).toEqual(await theirs.counts('kinds', kinds.length));
  expect([...ours.counts.actors!]).toEqual(await theirs.counts('actors', ours.counts.actors!.length));
  expect([...ours.rows.rows]).toEqual(await theirs.page(question.rows));
}

async function compareLanes(
  { lanes: asked }: AskedBySql,
  { lanes, matching }: Required<Answer>,
  theirs: DuckDbAnswer,
  kinds: readonly string[],
): Promise<void> {
  const expected = await theirs.lanes(asked);
  const keyOf = (value: number): string => (asked.by === 'kind' ? kinds[value]! : `a${value}`);
  expect(lanes.lanes).toEqual(
    expected.keys.map((value, i) => ({
      key: keyOf(value),
      count: expected.counts[i]!,
      first: expected.firsts[i]!,
    })),
  );
  expect(lanes.eventsLeftOut).toBe(matching - expected.inLanes);
  expect([...lanes.binCounts]).toEqual(await theirs.bins(asked, expected.keys));
}

async function compareGraph(
  { graph: asked }: AskedBySql,
  { graph }: Required<Answer>,
  theirs: DuckDbAnswer,
): Promise<void> {
  const expected = await theirs.actors(asked);
  expect([...graph.actors]).toEqual(expected.actors);
  expect([...graph.counts]).toEqual(expected.counts);
  expect([...graph.latest]).toEqual(expected.latest);
  expect(graph.actorTotal).toBe(expected.total);
  const pairs = await theirs.pairs(asked, expected.actors);
  expect(graph.weights).toHaveLength(Math.min(asked.pairs, pairs.size));
  const heaviest = [...pairs.values()].map(({ weight }) => weight).sort((a, b) => b - a);
  graph.weights.forEach((weight, i) => {
    const ends = [graph.actors[graph.pairs[2 * i]!]!, graph.actors[graph.pairs[2 * i + 1]!]!];
    const pair = pairs.get(ends.sort((a, b) => a - b).join('~'))!;
    expect({ shared: graph.sharedEvents[i], latest: graph.latestShared[i] }).toEqual({
      shared: pair.shared,
      latest: pair.latest,
    });
    expect(weight).toBeCloseTo(pair.weight, 8);
    expect(weight).toBeCloseTo(heaviest[i]!, 8);
  });
}
