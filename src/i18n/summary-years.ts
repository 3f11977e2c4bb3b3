/** What the years say: in which there were most, and in which none. */
import { formatYear } from './dates.ts';
import { formatList, formatNumber } from './locale.ts';
import type { SummarySpeech } from './summary-clauses.ts';

interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface Years {
  readonly counts: readonly YearCount[];
  /** What is counted, as a word for "none" is bent by it: "event", or a kind. */
  readonly counted: string;
  /** The years that are said before are the first and the last with any; else a period that the reader chose. */
  readonly own: boolean;
  /** All that matches began in one of the years. */
  readonly complete: boolean;
}

/** More years than that are not named: the rest is counted. */
const MOST_NAMED = 3;

/** "most in 2019 (6), none in 2021"; empty where there is nothing to tell. */
export function yearsText(years: Years, speech: SummarySpeech): string {
  const { t } = speech;
  const { counts } = years;
  const first = counts.findIndex(({ count }) => count > 0);
  const last = counts.findLastIndex(({ count }) => count > 0);
  if (first < 0 || counts.length < 2) return '';
  if (first === last && years.complete)
    return years.own
      ? ''
      : t('summary:most.all', { years: formatYear(counts[first]!.year, speech.language) });
  const most = mostText(counts, speech);
  const none = noneText(counts.slice(first, last + 1), years.counted, speech);
  return most && none ? t('summary:both', { most, none }) : most || none;
}

/** Single events are no peak. */
function mostText(counts: readonly YearCount[], { t, language }: SummarySpeech): string {
  const peak = Math.max(...counts.map(({ count }) => count));
  if (peak < 2) return '';
  const at = counts.filter(({ count }) => count === peak).map(({ year }) => formatYear(year, language));
  const number = formatNumber(peak, language);
  if (at.length > MOST_NAMED) return t('summary:most.many', { number });
  return t(at.length === 1 ? 'summary:most.one' : 'summary:most.several', {
    years: formatList(at, 'and', language),
    number,
  });
}

function noneText(between: readonly YearCount[], counted: string, { t, language }: SummarySpeech): string {
  const empty = between.filter(({ count }) => count === 0).map(({ year }) => formatYear(year, language));
  if (empty.length === 0) return '';
  const none = t(`summary:noneOf.${counted}`);
  if (empty.length <= MOST_NAMED)
    return t(empty.length === 1 ? 'summary:none.one' : 'summary:none.several', {
      none,
      years: formatList(empty, 'and', language),
    });
  const rest = empty.length - MOST_NAMED;
  const named = empty.slice(0, MOST_NAMED).join(t('summary:yearsep'));
  return t('summary:none.more', { none, years: named, count: rest, number: formatNumber(rest, language) });
}
