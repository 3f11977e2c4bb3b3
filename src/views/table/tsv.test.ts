import { expect, test } from 'vitest';
import { toTsv } from './tsv.ts';

test('cells are parted by tabs and rows by line breaks, which cells therefore lose', () => {
  expect(
    toTsv([
      ['a', 'b\tc'],
      ['d\r\ne', ''],
    ]),
  ).toBe('a\tb c\nd e\t');
});

test('nothing in a cell is run as a formula; numbers stay numbers', () => {
  expect(toTsv([['=SUM(A1)', '+1', '-2.5', '@x', '-dash']])).toBe("'=SUM(A1)\t+1\t-2.5\t'@x\t'-dash");
});
