import { expect, it } from 'vitest';
import { roomIn } from './room.ts';

it.each([
  [1440, 900, 16, 'all'],
  [900, 800, 16, 'two'],
  [390, 844, 16, 'one'],
  [844, 390, 16, 'low'],
  [667, 375, 16, 'low'],
  [320, 480, 16, 'one'],
  [1440, 900, 32, 'low'],
  [2560, 1440, 32, 'all'],
] as const)('a window of %i by %i with letters of %i px has room for: %s', (width, height, rem, room) => {
  expect(roomIn({ width, height, rem })).toBe(room);
});
