/** A period among other words: "Xi Putin October 2024" is October 2024, and "Xi Putin" is the rest. */
import type { Period } from '../base/time.ts';
import { parsePeriodText, type PeriodContext } from './period-text.ts';

export interface DatedWords {
  readonly period: Period;
  /** The other words, in their order. */
  readonly rest: string;
}

/** "22 de octubre de 2024"; "from October 2023 to March 2024". */
const MOST_WORDS = 6;
const TELLS_A_YEAR = /\d{4}/;
/** "习近平2024年10月": a Chinese date stands without spaces. */
const HAN_DATE = /\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?/gu;

/**
 * The longest run of words that names a period of which the record has anything; a number of four digits alone may be
 * another's. `undefined` where there is none, and where nothing is beside it.
 */
export function periodInText(text: string, context: PeriodContext): DatedWords | undefined {
  const words = text.replaceAll(HAN_DATE, ' $& ').trim().split(/\s+/);
  if (parsePeriodText(text, context) !== undefined) return undefined;
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length).join(' ');
      if (length === 1 && !TELLS_A_YEAR.test(run)) continue;
      const period = parsePeriodText(run, context);
      if (period && isOfRecord(period, context.extent))
        return { period, rest: [...words.slice(0, from), ...words.slice(from + length)].join(' ') };
    }
  return undefined;
}

function isOfRecord(period: Period, extent: Period): boolean {
  return period.from <= extent.to && period.to >= extent.from;
}
