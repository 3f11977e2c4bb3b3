import { expect, test } from 'vitest';
import { KeptOverview } from './kept-overview.ts';
import type { Asked } from './protocol.ts';
import type { Question } from './question.ts';

const edges = Int32Array.of(0, 60, 120);
const inMay = { from: 0, to: 30 };
const inJune = { from: 31, to: 60 };
const calls = { kinds: { values: ['call'], negated: false } };

/** Answers with the number of the question as its counts, if they are asked for; notes what is asked for. */
function numbering(notes: string[]) {
  return async ({ overview, period }: Question): Promise<Asked> => {
    notes.push(`${period?.from} ${overview ? 'with' : 'without'}`);
    const counts = Uint32Array.of(notes.length);
    const parts = overview && { overview: { all: counts, matching: counts } };
    return { overtaken: false, answer: { matching: 0, events: 0, matchingEver: 0, ...parts } };
  };
}

function firstCount(asked: Asked): number | undefined {
  return asked.overtaken ? undefined : asked.answer.overview?.all[0];
}

test('while the period moves the counts over all time are asked for once', async () => {
  const notes: string[] = [];
  const kept = new KeptOverview();
  const ask = async (question: Omit<Question, 'overview'>) =>
    firstCount(await kept.ask({ ...question, overview: { edges } }, numbering(notes)));
  expect(await ask({ filter: {}, period: inMay })).toBe(1);
  expect(await ask({ filter: {}, period: inJune })).toBe(1);
  expect(await ask({ filter: calls, period: inJune })).toBe(3);
  expect(await ask({ filter: calls, with: ['xi'], period: inJune })).toBe(4);
  expect(notes).toEqual(['0 with', '31 without', '31 with', '31 with']);
});

test('other edges, and another dataset, are asked about again', async () => {
  const notes: string[] = [];
  const kept = new KeptOverview();
  const ask = async (asked: Int32Array) =>
    firstCount(await kept.ask({ filter: {}, period: inMay, overview: { edges: asked } }, numbering(notes)));
  expect([await ask(edges), await ask(edges), await ask(Int32Array.of(0, 60))]).toEqual([1, 1, 3]);
  kept.forget();
  expect(await ask(Int32Array.of(0, 60))).toBe(4);
});

test('what was on its way when another dataset came is not kept', async () => {
  const notes: string[] = [];
  const kept = new KeptOverview();
  const question = { filter: {}, period: inMay, overview: { edges } };
  const late = kept.ask(question, numbering(notes));
  kept.forget();
  await late;
  expect(firstCount(await kept.ask(question, numbering(notes)))).toBe(2);
});
