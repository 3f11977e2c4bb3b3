import { expect, test } from 'vitest';
import { Channels } from './channels.ts';
import { nextTurn, SLICE_MS } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** Work of some slices, each as long as a slice may be; notes each that it began. */
function* long(name: string, slices: number, seen: string[]): Work<string> {
  for (let i = 0; i < slices; i++) {
    seen.push(name);
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end);
    yield;
  }
  return name;
}

test('a question that comes while another is worked on stops it, and is answered', async () => {
  const seen: string[] = [];
  const channels = new Channels();
  const first = channels.run('view', () => long('first', 50, seen));
  await nextTurn();
  const second = channels.run('view', () => long('second', 1, seen));
  expect(await Promise.all([first, second])).toEqual([null, 'second']);
  expect(seen.filter((name) => name === 'first').length).toBeLessThan(5);
});

test('of those that wait, only the newest is begun', async () => {
  const seen: string[] = [];
  const channels = new Channels();
  const asked = ['a', 'b', 'c', 'd'].map((name) => channels.run('view', () => long(name, 3, seen)));
  expect(await Promise.all(asked)).toEqual([null, null, null, 'd']);
  expect(seen).not.toContain('b');
  expect(seen).not.toContain('c');
});

test('of questions that never cease, every second one is answered', async () => {
  const seen: string[] = [];
  const channels = new Channels();
  const asked: Promise<string | null>[] = [];
  for (let i = 0; i < 12; i++) {
    asked.push(channels.run('drag', () => long(`${i}`, 3, seen)));
    await nextTurn();
  }
  const answered = (await Promise.all(asked)).filter((answer) => answer !== null);
  expect(answered.length).toBeGreaterThan(1);
  expect(answered.at(-1)).toBe('11');
});

test('questions of other channels stop nothing', async () => {
  const seen: string[] = [];
  const channels = new Channels();
  const first = channels.run('view', () => long('first', 4, seen));
  await nextTurn();
  const other = channels.run('count', () => long('other', 1, seen));
  expect(await Promise.all([first, other])).toEqual(['first', 'other']);
});

test('a mistake in one question does not hold up the next', async () => {
  const channels = new Channels();
  const broken = channels.run('view', (): Work<string> => {
    throw new Error('broken');
  });
  const next = channels.run('count', () => long('next', 1, []));
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('next');
});
