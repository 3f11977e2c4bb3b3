import { expect, test } from 'vitest';
import { placeMoments } from './moment-layout.ts';
import type { Moment } from './notes.ts';

const asOf = (at: number): Moment => ({ kind: 'asOf', at, label: 'kept' });
const today = (at: number): Moment => ({ kind: 'today', at, label: 'today' });

/** One column per pixel, ten pixels per letter of time: lines as `|`, names where they stand. */
function drawn(moments: readonly Moment[], width = 40): string {
  const line = Array.from({ length: width }, () => '.');
  for (const { moment, x, left } of placeMoments(
    moments,
    { from: 0, to: width },
    width,
    (text) => text.length,
  )) {
    for (let at = 0; at < moment.label.length; at++) line[Math.round(left) + at] = moment.label[at]!;
    line[Math.round(x)] = '|';
  }
  return line.join('');
}

test('a name stands right of its line where there is room', () => {
  expect(drawn([today(5), asOf(20)])).toBe('.....|...today......|...kept............');
});

test('at the edge it stands left of it', () => {
  expect(drawn([today(37)])).toBe('............................today....|..');
});

test('two lines close together share neither place nor letters', () => {
  expect(drawn([today(37), asOf(34)])).toBe('................kept........today.|..|..');
});

test('what is out of view is not named', () => {
  expect(drawn([today(-3), asOf(90)])).toBe('.'.repeat(40));
});
