import { expect, test } from 'vitest';
import { cardPlace } from './card-place.ts';

const card = { width: 300, height: 150 };
const window = { width: 1000, height: 600 };

test.each([
  ['below a bar at the top', { left: 0, top: 50, width: 1000, height: 60 }, { left: 10, top: 120 }],
  [
    'below a button at the right, within the window',
    { left: 960, top: 10, width: 30, height: 30 },
    { left: 690, top: 50 },
  ],
  [
    'to the right of what reaches the bottom',
    { left: 0, top: 300, width: 600, height: 300 },
    { left: 610, top: 300 },
  ],
  [
    'to the left of what stands at the right',
    { left: 600, top: 300, width: 400, height: 300 },
    { left: 290, top: 300 },
  ],
  [
    'above what fills the lower part',
    { left: 0, top: 300, width: 1000, height: 300 },
    { left: 10, top: 140 },
  ],
  [
    'in the far corner of what fills the window',
    { left: 0, top: 0, width: 1000, height: 600 },
    { left: 690, top: 440 },
  ],
])('stands %s', (_, target, place) => {
  expect(cardPlace(target, card, window)).toEqual(place);
});
