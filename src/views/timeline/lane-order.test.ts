import { describe, expect, test } from 'vitest';
import { hasMoreLanes, keepOrder, orderLanes, type LaneSort } from './lane-order.ts';
import { marksFromText } from './scene-fixture.ts';

const lanes = [
  { key: 'china', name: 'China', count: 9, first: 300 },
  { key: 'russia', name: 'Russland', count: 7, first: 100 },
  { key: 'austria', name: 'Österreich', count: 5, first: 200 },
  { key: '', name: 'Ohne', count: 50, first: 0 },
];

function order(sort: LaneSort, pinned: string[] = []): string {
  return orderLanes(lanes, sort, pinned, null, 'de').join(' ');
}

test('lanes are sorted by count, by name in the language, by first event; what has no value comes last', () => {
  expect(order('count')).toBe('china russia austria ');
  expect(order('name')).toBe('china austria russia ');
  expect(order('first')).toBe('russia austria china ');
});

test('pinned lanes stand on top in the order of pinning', () => {
  expect(order('count', ['austria', 'russia', 'gone'])).toBe('austria russia china ');
});

test('lanes that meet often are brought together', () => {
  const marks = marksFromText(`
    A  x-------x  x  x
    B  --x--------------x
    C  x-------x  x  x
    D  --x--------------x`);
  const abcd = 'ABCD'.split('').map((key) => ({ key, name: key, count: 3, first: 0 }));
  const keys = orderLanes(abcd, 'connectors', [], marks, 'en').join('');
  expect(['ACBD', 'CABD', 'BDAC', 'DBAC', 'ACDB', 'CADB', 'BDCA', 'DBCA']).toContain(keys);
});

test('of the two directions the one with the busier lanes on top is taken', () => {
  const marks = marksFromText(`
    A  x--------
    B  x--x-----
    C  ---x--x--
    D  ------x--`);
  const abcd = 'ABCD'.split('').map((key, at) => ({ key, name: key, count: at, first: 0 }));
  expect(orderLanes(abcd, 'connectors', [], marks, 'en').join('')).toBe('DCBA');
});

test('lanes that were there keep their order, new ones follow', () => {
  expect(keepOrder(['b', 'a', 'c'], ['a', 'b', 'd'])).toEqual(['b', 'a', 'd']);
});

describe('while the window moves', () => {
  test.each([
    ['nothing has changed', 'a b c', 'a b c', false],
    ['a lane has emptied', 'a c', 'a b c', false],
    ['a lane would take the place of another', 'a d c', 'a b c', false],
    ['a lane comes besides', 'a b c d', 'a b c', true],
    ['the same lanes stand in another order', 'c b a', 'a b c', false],
  ])('lanes where %s: now %s, shown %s', (_where, now, shown, anew) => {
    expect(hasMoreLanes(now.split(' '), shown.split(' '))).toBe(anew);
  });
});
