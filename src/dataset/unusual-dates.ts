/** EDTF that only its grammar knows: seasons, `199X`, doubts about parts, years before 1000, lists. No times. */
import { MS_PER_MINUTE } from '../base/time.ts';
import edtf, { parse as parseWithGrammar } from 'edtf';
import type { ParsedDate } from 'edtf';
import type { DatePrecision, DateSpan } from '../base/time.ts';
import { DOUBT_OF_SUFFIX, hull, makeSpan, monthsFrom } from './spans.ts';
import type { Doubt } from './spans.ts';

const UNUSUAL_DATE = /^(?:[-~?%\dXYES]+|\{[-~?%\dXYES.,]+\}|\[[-~?%\dXYES.,]+\])$/;

/** `undefined` where the text is none. */
export function spanByGrammar(text: string): DateSpan | undefined {
  if (!UNUSUAL_DATE.test(text)) return undefined;
  const doubt = DOUBT_OF_SUFFIX[text.at(-1) ?? ''];
  try {
    // The package knows doubt about a season or a decade only in part.
    const span = spanOfParsed(parseWithGrammar(doubt ? text.slice(0, -1) : text));
    return span && doubt ? withDoubt(span, doubt) : span;
  } catch {
    return undefined; // its way of saying that this is no EDTF
  }
}

function withDoubt(span: DateSpan, doubt: Doubt): DateSpan {
  return makeSpan(span.start, span.end, span.precision, {
    approximate: span.approximate || doubt.approximate,
    uncertain: span.uncertain || doubt.uncertain,
  });
}

function spanOfParsed(parsed: ParsedDate): DateSpan | undefined {
  if (parsed.type === 'Interval') return undefined;
  if (parsed.type === 'List' || parsed.type === 'Set') return spanOfList(parsed);
  if (isDayThatNeverWas(parsed)) return undefined;
  const doubt = { approximate: Boolean(parsed.approximate), uncertain: Boolean(parsed.uncertain) };
  if (parsed.type === 'Season') return spanOfSeason(parsed, doubt);
  const { min, max } = edtf(parsed);
  const start = min / MS_PER_MINUTE;
  const end = (max + 1) / MS_PER_MINUTE;
  return Number.isFinite(start) && Number.isFinite(end)
    ? makeSpan(start, end, precisionOf(parsed), doubt)
    : undefined;
}

/** `{a,b}` is all of them, `[a,b]` one of them, which is doubt. */
function spanOfList(list: ParsedDate): DateSpan | undefined {
  if (list.earlier || list.later) return undefined;
  const spans = (list.values.flat() as readonly ParsedDate[]).map(spanOfParsed);
  if (spans.length === 0 || !spans.every((span) => span !== undefined)) return undefined;
  const all = spans.reduce((sum, span) => ({
    ...hull(sum, span),
    start: Math.min(sum.start, span.start),
    end: Math.max(sum.end, span.end),
  }));
  return { ...all, precision: 'interval', uncertain: all.uncertain || list.type === 'Set' };
}

/** The package reads 2023-02-29 as the first of March. */
function isDayThatNeverWas({ type, values, unspecified }: ParsedDate): boolean {
  const [year, month, day] = values;
  if (type !== 'Date' || unspecified || typeof year !== 'number' || typeof day !== 'number') return false;
  return new Date(Date.UTC(2000 + (year % 400), Number(month), day)).getUTCMonth() !== month;
}

/** First month (from 1) and number of months of the EDTF divisions of a year. */
const DIVISIONS: Readonly<Partial<Record<number, readonly [first: number, months: number]>>> = {
  ...divisions(21, [3, 6, 9, 12], 3), // spring, summer, autumn, winter, as in the northern hemisphere
  ...divisions(25, [3, 6, 9, 12], 3), // the same, expressly northern
  ...divisions(29, [9, 12, 3, 6], 3), // southern; its summer begins in December
  ...divisions(33, [1, 4, 7, 10], 3), // quarters
  ...divisions(37, [1, 5, 9], 4),
  ...divisions(40, [1, 7], 6), // half-years
};

function divisions(from: number, firstMonths: readonly number[], months: number) {
  return Object.fromEntries(firstMonths.map((first, i) => [from + i, [first, months] as const]));
}

/** Seasons of the weather, as the word is used; a winter is that which begins in December of the year. */
function spanOfSeason({ values, unspecified }: ParsedDate, doubt: Doubt): DateSpan | undefined {
  const division = DIVISIONS[Number(values[1])];
  if (!division || unspecified) return undefined;
  return monthsFrom(Number(values[0]), division[0], division[1], 'season', doubt);
}

const MASK = { decade: 0b1000, century: 0b0100, year: 0b1111, month: 0b11_0000, day: 0b1100_0000 } as const;

/** The finest unit that is wholly known. */
function precisionOf({ type, values, unspecified = 0 }: ParsedDate): DatePrecision {
  if (type === 'Decade') return 'decade';
  if (type === 'Century') return 'century';
  if (unspecified & MASK.year) return (unspecified & MASK.year) === MASK.decade ? 'decade' : 'century';
  if (unspecified & MASK.month || values.length === 1) return 'year';
  return unspecified & MASK.day || values.length === 2 ? 'month' : 'day';
}
