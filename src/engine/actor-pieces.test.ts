import { expect, test } from 'vitest';
import type { Actor } from '../dataset/model.ts';
import { ActorPieces } from './actor-pieces.ts';

const actorsOf = (count: number): readonly Actor[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    kind: 'organisation',
    name: { en: `Actor ${i}` },
  }));

async function sent(actors: readonly Actor[]) {
  const told: string[] = [];
  const pieces = new ActorPieces(async (json) => {
    await Promise.resolve();
    told.push(json);
  });
  pieces.send(actors);
  await pieces.sent;
  return { any: pieces.any, sizes: told.map((json) => (JSON.parse(json) as Actor[]).length), told };
}

test('actors that fit into one piece are not sent by themselves', async () => {
  expect(await sent(actorsOf(400))).toEqual({ any: false, sizes: [], told: [] });
});

test('more come in pieces, in their order, and have all arrived when it says so', async () => {
  const actors = actorsOf(945);
  const { any, sizes, told } = await sent(actors);
  expect(any).toBe(true);
  expect(sizes).toEqual([400, 400, 145]);
  expect(told.flatMap((json) => JSON.parse(json) as Actor[])).toEqual(actors);
});
