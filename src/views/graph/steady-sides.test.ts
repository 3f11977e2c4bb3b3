import { expect, test } from 'vitest';
import { steadySides } from './steady-sides.ts';

const right = [{ id: 'a', side: 'right' }] as const;
const left = [{ id: 'a', side: 'left' }] as const;

test('nothing is remembered before a first rest, all after it', () => {
  const sides = steadySides();
  sides.keep(right, false);
  expect(sides.before()).toEqual(new Map());
  sides.keep(right, true);
  sides.keep(left, false);
  expect(sides.before()).toEqual(new Map([['a', 'left']]));
});

test('what is forgotten begins anew', () => {
  const sides = steadySides();
  sides.keep(right, true);
  sides.forget();
  sides.keep(right, false);
  expect(sides.before()).toEqual(new Map());
});
