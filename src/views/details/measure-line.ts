/** Values per year as the points of a line. */
import type { YearMeasure } from '../../queries/measures.ts';

/** From the first to the last year that has a value; none where no year has. */
export function spanOfYears(years: readonly YearMeasure[]): readonly YearMeasure[] {
  const first = years.findIndex(({ value }) => value > 0);
  if (first < 0) return [];
  return years.slice(first, years.findLastIndex(({ value }) => value > 0) + 1);
}

/** One unit of width per year, the largest value at the top, a pixel of air above and below. */
export function linePoints(years: readonly YearMeasure[], most: number, height: number): string {
  const y = (value: number) => Math.round((height - 1 - (value / most) * (height - 2)) * 100) / 100;
  return years.map(({ value }, at) => `${at},${y(value)}`).join(' ');
}
