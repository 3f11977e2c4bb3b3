/**
 * The period in force and the lock, as parameters of a link: `from=2024-01-01&to=2024-12-31`, and where the timeline
 * looks meanwhile, `look=2019-01-01/2021-12-31`.
 */
import { dayOfDate, formatDay, parseDay, type DayNumber, type Period } from '../base/time.ts';
import type { Lock, View } from '../state/view-state.ts';

export const PERIOD_PARAMETERS = ['from', 'to', 'look'] as const;
type Name = (typeof PERIOD_PARAMETERS)[number];

/** Stand in for the end that a link leaves open; `reconcile.ts` puts the dataset's own ends in their place. */
export const OPEN_START: DayNumber = dayOfDate(-9999, 1, 1);
export const OPEN_FINISH: DayNumber = dayOfDate(9999, 12, 31);

/** The timeline shows all, though the period in force is locked. */
const EVERYTHING = 'all';

export function* periodParameters({
  period,
  lock,
}: Pick<View, 'period' | 'lock'>): Generator<readonly [Name, string]> {
  if (period) {
    yield ['from', formatDay(period.from)];
    yield ['to', formatDay(period.to)];
  }
  if (lock) yield ['look', lookText(lock)];
}

/** An interval as ISO 8601 writes it. */
function lookText({ look }: Lock): string {
  return look ? `${formatDay(look.from)}/${formatDay(look.to)}` : EVERYTHING;
}

/** The parameters of a link; notes what cannot be used. */
interface Parameters {
  readonly text: (name: Name) => string | undefined;
  readonly drop: (name: Name, reason: 'unreadable') => void;
}

export function readPeriodParts(parameters: Parameters): Pick<View, 'period' | 'lock'> {
  return { period: readPeriod(parameters), lock: readLock(parameters) };
}

/** A day, or the first or last day of the month or year that is named instead. */
function readDay(text: string, end: 'from' | 'to'): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4}|[+-]\d{6})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return parseDay(text);
  const first = parseDay(`${year}-${month ?? '01'}-01`);
  if (first === undefined || end === 'from') return first;
  const after =
    month === undefined ? dayOfDate(Number(year) + 1, 1, 1) : dayOfDate(Number(year), Number(month) + 1, 1);
  return after - 1;
}

function readPeriod(parameters: Parameters): Period | null {
  const ends = { from: OPEN_START, to: OPEN_FINISH };
  for (const name of ['from', 'to'] as const) {
    const text = parameters.text(name);
    if (text === undefined) continue;
    const day = readDay(text, name);
    if (day === undefined) parameters.drop(name, 'unreadable');
    else ends[name] = day;
  }
  if (ends.from === OPEN_START && ends.to === OPEN_FINISH) return null;
  if (ends.from <= ends.to) return ends;
  parameters.drop('to', 'unreadable'); // ends before it begins
  return null;
}

/** Half an interval is none. */
function readLock(parameters: Parameters): Lock | null {
  const text = parameters.text('look');
  if (text === undefined) return null;
  if (text === EVERYTHING) return { look: null };
  const [first = '', last = '', ...more] = text.split('/');
  const [from, to] = [readDay(first, 'from'), readDay(last, 'to')];
  if (from !== undefined && to !== undefined && from <= to && more.length === 0)
    return { look: { from, to } };
  parameters.drop('look', 'unreadable');
  return null;
}
