/** How a date is to be drawn, as bits: the engine stores them, the timeline reads them. */
import type { DatePrecision, DateSpan } from '../base/time.ts';

/** See `dateFlags`. */
export const DATE_FLAGS = {
  /** EDTF `~`: circa. */
  approximate: 1,
  /** EDTF `?`: the source doubts it. */
  uncertain: 2,
  /** From one date to another. */
  interval: 4,
  /** Known to the month, the season, the year or worse: some time within the span. */
  coarse: 8,
  /** Known to the minute. */
  timed: 16,
} as const;

const FLAG_OF_PRECISION: Readonly<Record<DatePrecision, number>> = {
  minute: DATE_FLAGS.timed,
  day: 0,
  month: DATE_FLAGS.coarse,
  season: DATE_FLAGS.coarse,
  year: DATE_FLAGS.coarse,
  decade: DATE_FLAGS.coarse,
  century: DATE_FLAGS.coarse,
  interval: DATE_FLAGS.interval,
};

/** `DATE_FLAGS` of a span, added up. */
export function dateFlags(span: DateSpan): number {
  return (
    FLAG_OF_PRECISION[span.precision] +
    (span.approximate ? DATE_FLAGS.approximate : 0) +
    (span.uncertain ? DATE_FLAGS.uncertain : 0)
  );
}
