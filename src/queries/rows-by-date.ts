import type { RowsQuestion } from '../engine/question.ts';

/** The first so many rows in the order of time; no text is compared, so that any language will do. */
export function earliest(most: number): RowsQuestion {
  return { sort: 'date', descending: false, from: 0, to: most, language: 'en' };
}

/** The last so many, latest first. */
export function latest(most: number): RowsQuestion {
  return { ...earliest(most), descending: true };
}
