import { expect, test } from 'vitest';
import { calledLike, NOTHING_TYPED, typedWith, type Typed } from './type-ahead.ts';

const typed = (keys: string, pause = 100): string | undefined =>
  Array.from(keys).reduce<Typed | null>(
    (before, key, at) => typedWith(before ?? NOTHING_TYPED, key, 10_000 + at * pause),
    NOTHING_TYPED,
  )?.text;
const all = ['Xi Jinping', 'Iran', 'İlham Əliyev', 'North Korea', 'South Korea'].map((name) => ({ name }));

test('letters add up, with a space between, until there is a pause', () => {
  expect([typed('north k'), typed('no', 2000)]).toEqual(['north k', 'o']);
});

test('keys that do something else are no text', () => {
  const first = (key: string) => typedWith(NOTHING_TYPED, key, 10_000);
  expect(['ArrowUp', 'Enter', ' ', '-', '+', '0'].map(first)).toEqual([null, null, null, null, null, null]);
});

test('a name is found by its beginning, or that of one of its words, in any case', () => {
  const find = (text: string) => calledLike(all, text)?.name;
  expect([find('ir'), find('JIN'), find('south'), find('korea'), find('z')]).toEqual([
    'Iran',
    'Xi Jinping',
    'South Korea',
    'North Korea',
    undefined,
  ]);
});
