import { expect, test } from 'vitest';
import { differInLabelsAlone, type StageInputs } from './stage-inputs.ts';

const inputs = { candidates: () => [], width: 100, order: ['a'] } as unknown as StageInputs;

test('other labels, and nothing else, are told from any other change', () => {
  expect(differInLabelsAlone(inputs, { ...inputs, candidates: () => [] })).toBe(true);
  expect(differInLabelsAlone(inputs, { ...inputs, candidates: () => [], width: 101 })).toBe(false);
  expect(differInLabelsAlone(inputs, { ...inputs, order: ['a'] })).toBe(false);
});
