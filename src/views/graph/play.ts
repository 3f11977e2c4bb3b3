/** Moving the period through time, a year or a month at a step. */
import { utcMonth, utcYear } from 'd3-time';
import { dayOfMs, msOfDay, type Period } from '../../base/time.ts';

export type PlayUnit = 'year' | 'month';

const INTERVALS = { year: utcYear, month: utcMonth } as const;
/** From the whole record, playing starts so many units before its end. */
const UNITS_BACK: Readonly<Record<PlayUnit, number>> = { year: 15, month: 24 };

/** The whole unit that holds the day. */
function unitAt(ms: number, unit: PlayUnit): Period {
  const interval = INTERVALS[unit];
  const first = interval.floor(new Date(ms));
  return { from: dayOfMs(first.getTime()), to: dayOfMs(interval.offset(first, 1).getTime()) - 1 };
}

/**
 * The period a step further, or back; as long as it was, where it is a number of whole units, else the unit after its
 * first day. `null` beyond the end of the record.
 */
export function nextPeriod(
  period: Period | null,
  unit: PlayUnit,
  steps: 1 | -1,
  extent: Period,
): Period | null {
  const interval = INTERVALS[unit];
  if (!period)
    return unitAt(interval.offset(new Date(msOfDay(extent.to)), -UNITS_BACK[unit]).getTime(), unit);
  const length = Math.max(
    1,
    interval.count(new Date(msOfDay(period.from) - 1), new Date(msOfDay(period.to + 1))),
  );
  const first = interval.offset(interval.floor(new Date(msOfDay(period.from))), steps);
  const next = {
    from: dayOfMs(first.getTime()),
    to: dayOfMs(interval.offset(first, isWhole(period, unit) ? length - 1 : 1).getTime()) - 1,
  };
  return next.from > extent.to || next.to < extent.from ? null : next;
}

function isWhole(period: Period, unit: PlayUnit): boolean {
  const interval = INTERVALS[unit];
  const [from, after] = [msOfDay(period.from), msOfDay(period.to + 1)];
  return (
    interval.floor(new Date(from)).getTime() === from && interval.floor(new Date(after)).getTime() === after
  );
}
