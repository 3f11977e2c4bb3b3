import { expect, test } from 'vitest';
import { moveBy } from './grid-keys.ts';

const SIZE = { rows: 100, columns: 4, page: 10 };
const AT = { row: 5, column: 1 };

test.each([
  ['ArrowDown', false, '6,1'],
  ['ArrowUp', false, '4,1'],
  ['ArrowLeft', false, '5,0'],
  ['ArrowRight', false, '5,2'],
  ['PageDown', false, '15,1'],
  ['PageUp', false, '0,1'],
  ['Home', false, '5,0'],
  ['End', false, '5,3'],
  ['Home', true, '0,0'],
  ['End', true, '99,3'],
])('%s (far: %s) goes to %s', (key, far, to) => {
  const place = moveBy({ key, far }, AT, SIZE);
  expect(`${place?.row},${place?.column}`).toBe(to);
});

const press = (key: string) => ({ key, far: false });

test('no key leads out of the grid, whose header is above the first row', () => {
  expect(moveBy(press('ArrowUp'), { row: 0, column: 0 }, SIZE)).toEqual({ row: -1, column: 0 });
  expect(moveBy(press('ArrowUp'), { row: -1, column: 0 }, SIZE)).toEqual({ row: -1, column: 0 });
  expect(moveBy(press('ArrowLeft'), { row: 0, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 });
  expect(moveBy(press('PageDown'), { row: 95, column: 3 }, SIZE)).toEqual({ row: 99, column: 3 });
});

test('other keys move nothing', () => {
  expect(moveBy(press('x'), AT, SIZE)).toBeNull();
});
