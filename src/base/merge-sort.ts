/** A sort that can be laid aside, as that of the language cannot. */
import type { Work } from './work.ts';

/** By the rules of a language, so many texts are compared and sorted in about a millisecond. */
const VALUES_PER_STEP = 256;

/** Equals keep their order. */
export function* mergeSorted<T>(values: readonly T[], compare: (a: T, b: T) => number): Work<readonly T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < values.length; from += VALUES_PER_STEP) {
    runs.push(values.slice(from, from + VALUES_PER_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(yield* mergedRuns(runs[i]!, runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedRuns<T>(
  first: readonly T[],
  second: readonly T[],
  compare: (a: T, b: T) => number,
): Work<T[]> {
  const result: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    result.push(compare(first[i]!, second[j]!) <= 0 ? first[i++]! : second[j++]!);
    if (result.length % VALUES_PER_STEP === 0) yield;
  }
  return result.concat(first.slice(i), second.slice(j));
}
