import { expect, test } from 'vitest';
import { chineseNumber } from './chinese-numbers.ts';

test.each([
  ['22', 22],
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['四十五', 45],
  ['一百零五', 105],
  ['二〇二四', 2024],
  ['○五', 5],
])('%s is %i', (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});
