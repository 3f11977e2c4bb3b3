import { expect, test } from 'vitest';
import { basesOf } from './basis.ts';

/** `russia -`: a source that speaks for Russia, and one of which it is not known. */
const sources = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((side) => (side === '-' ? {} : { side }));

test.each([
  ['russia', 'one-source one-side'],
  ['russia russia', 'one-side'],
  ['russia china', 'several-sides'],
  ['russia china -', 'several-sides'],
  ['russia -', ''],
  ['-', 'one-source'],
  ['- -', ''],
  ['', ''],
])('an event whose sources speak for "%s" rests on "%s"', (drawn, bases) => {
  expect(basesOf(sources(drawn)).join(' ')).toBe(bases);
});
