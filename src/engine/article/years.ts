/** The years of dates that an article writes without one. */
import type { WrittenDate } from './dates.ts';
import { sentenceAt } from './words.ts';

/**
 * For each of `all`, which ascend: the year that its sentence tells first, else that of the last fuller date before,
 * else of the first one after, else the first year of all; `null` where it has its own, and where there is none.
 */
export function yearsBeside(
  all: readonly WrittenDate[],
  sentences: readonly number[],
): (at: number) => number | null {
  const sentenceOf = (date: WrittenDate) => sentenceAt(sentences, date.from);
  const ofSentence = new Map<number, number>();
  for (const date of all.filter(({ year }) => year !== null).toReversed())
    ofSentence.set(sentenceOf(date), date.year!);
  const before = fullerSoFar(all);
  const after = fullerSoFar(all.toReversed()).reverse();
  const first = all.find(({ year }) => year !== null)?.year ?? null;
  return (at) => {
    const date = all[at]!;
    if (date.year !== null) return null;
    return ofSentence.get(sentenceOf(date)) ?? before[at] ?? after[at] ?? first;
  };
}

/** For each, the year of the last one before it that tells year and month. */
function fullerSoFar(all: readonly WrittenDate[]): (number | null)[] {
  let last: number | null = null;
  return all.map(({ year, month }) => {
    const before = last;
    if (year !== null && month !== undefined) last = year;
    return before;
  });
}
