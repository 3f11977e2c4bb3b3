/** What filter and period let in: the events that are answered about. */
import { MINUTES_PER_DAY } from '../base/time.ts';
import type { Period } from '../base/time.ts';
import type { Columns } from './columns.ts';
import type { Match } from './match-cache.ts';
import { windowOfPeriod } from './match-set.ts';
import type { Window } from './match-set.ts';

export interface Scope {
  /** What the filter lets in at any time. */
  readonly match: Match;
  /** Where in its set the period lies. */
  readonly window: Window;
  /** In minutes. Where events are long, some between the ends of the window are over by then, and outside. */
  readonly periodStart: number;
}

const BEFORE_EVERYTHING = -(2 ** 31);

export function scopeOf(columns: Columns, match: Match, period: Period | null): Scope {
  return {
    match,
    window: windowOfPeriod(columns, match.set, period),
    periodStart: period === null ? BEFORE_EVERYTHING : period.from * MINUTES_PER_DAY,
  };
}

/** This row and all after it start when the period is over. */
export function pastLastRow({ match, window }: Scope): number {
  const { rows } = match.set;
  if (window.started === 0) return 0;
  return rows === null ? window.started : rows[window.started - 1]! + 1;
}
