/** Long work is laid aside for whoever asks, and what comes of it does not depend on that. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { succeed } from '../../src/base/result.ts';
import { runThrough } from '../../src/base/work.ts';
import type { Work } from '../../src/base/work.ts';
import { articleReaderOf } from '../../src/engine/article/article.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { buildSearch } from '../../src/engine/search.ts';
import { storeOfTable } from '../../src/engine/store.ts';
import { generated } from '../bench/engine/quads.ts';
import { tableOfQuads } from '../bench/engine/table.ts';

const quads = generated({ events: 20_000, actors: 3_000, kinds: 20, days: 304, seed: 7 });
const table = tableOfQuads(quads);
const store = storeOfTable(table);
const read = runThrough(articleReaderOf(store));
const search = runThrough(buildSearch(store));

function article(sentences: number, seed: number): string {
  const actor = (i: number): string => quads.actors[(seed + i) % quads.actors.length]!;
  const sentence = (_: unknown, i: number): string =>
    `${actor(i * 7)} met ${actor(i * 13)} and Someone Else on ${1 + (i % 28)} March 2018, after 2017.`;
  return Array.from({ length: sentences }, sentence).join(' ');
}

/** The results of works that take turns, each for as many steps as `lengths` tell, one after the other. */
function inTurns<T>(works: readonly Work<T>[], lengths: readonly number[]): readonly T[] {
  const results = works.map((): T | undefined => undefined);
  for (let turn = 0, open = works.length; open > 0; turn++) {
    const at = turn % works.length;
    if (results[at] !== undefined) continue;
    for (let left = lengths[turn % lengths.length]!; left > 0 && results[at] === undefined; left--) {
      const step = works[at]!.next();
      if (!step.done) continue;
      results[at] = step.value;
      open--;
    }
  }
  return results as T[];
}

const turns = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 });

describe('what is laid aside on the way ends as what is not', () => {
  test('articles that are read at the same time', () => {
    const articles = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(500)), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(articles, turns, (drawn, order) => {
        const texts = drawn.map(([sentences, seed]) => article(sentences, seed));
        const uncut = texts.map((text) => runThrough(read(text)));
        expect(inTurns(texts.map(read), order)).toEqual(uncut);
        expect(uncut[0]!.marks.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  test('searches at the same time', () => {
    const typed = fc.constantFrom('a', 'act', 'Actor 12', 'actr 7', 'actor 100 nobody', 'acctor', '…');
    fc.assert(
      fc.property(fc.array(typed, { minLength: 2, maxLength: 3 }), turns, (texts, order) => {
        const uncut = texts.map((text) => runThrough(search(text, 6)));
        expect(
          inTurns(
            texts.map((text) => search(text, 6)),
            order,
          ),
        ).toEqual(uncut);
      }),
      { numRuns: 40 },
    );
  });
});

test('of more actors than one index holds, each is found by its name', () => {
  fc.assert(
    fc.property(fc.nat(quads.actors.length - 1), (i) => {
      const [first] = runThrough(search(quads.actors[i]!, 6)).actor;
      expect(first?.text).toBe(quads.actors[i]);
    }),
    { numRuns: 60 },
  );
});

function steps(work: Work<unknown>): number {
  let count = 1;
  while (!work.next().done) count++;
  return count;
}

describe('no step grows with the work', () => {
  test('of an article of four times the length', () => {
    const [short, long] = [article(200, 1), article(800, 1)].map((text) => steps(read(text)));
    expect(long! - short!).toBeGreaterThan(short! / 2);
  });

  test('of a search: what begins with a letter is looked at in several', () => {
    expect(steps(search('a', 6))).toBeGreaterThan(steps(search('zzz', 6)));
  });
});

test.each([
  ['an article is read', (engine: ReturnType<typeof createEngine>) => engine.readArticle(article(1500, 3))],
  ['a search is made ready', (engine: ReturnType<typeof createEngine>) => engine.search('actor 12', 6)],
])('a new question is answered while %s', async (_, work) => {
  const engine = createEngine(async () => succeed({ table, problems: [] }));
  await engine.load('');
  const done: string[] = [];
  const long = work(engine).then(() => done.push('work'));
  const question = engine.ask({ filter: {}, period: null }, 'view').then(() => done.push('question'));
  await Promise.all([long, question]);
  expect(done).toEqual(['question', 'work']);
});
