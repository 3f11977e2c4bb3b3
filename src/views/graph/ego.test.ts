import { expect, test } from 'vitest';
import { within } from './ego.ts';
import { modelOf } from './model-fixture.ts';

const chain = modelOf(`
  a b 1
  b c 1
  c d 1
  a e 1`);
const around = (id: string, steps: 1 | 2) => [...within(chain, { id, steps })].toSorted().join(' ');

test('one step holds who shares an event, two steps also who shares one with those', () => {
  expect(around('a', 1)).toBe('a b e');
  expect(around('a', 2)).toBe('a b c e');
  expect(around('c', 2)).toBe('a b c d');
});

test('who is not in the picture has nobody around', () => {
  expect(around('z', 2)).toBe('');
});
