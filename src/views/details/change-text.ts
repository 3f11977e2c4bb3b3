/** The change between two points of a series in words: "2021: 146.9, 2024: 244.8 → +66.7 %". */
import type { SeriesPoint } from '../../dataset/model.ts';
import { formatRow } from '../../i18n/locale.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { changeBetween, type Change } from './series-change.ts';
import type { Words } from './use-words.ts';

const SHARES = ['per cent', 'percent', '%'];

export function dateOf(point: SeriesPoint, { t, language }: Pick<Words, 't' | 'language'>): string {
  return formatPlainDate(point.date, t, language, 'short');
}

/** One point alone where both are the same. */
export function changeSentence(first: SeriesPoint, second: SeriesPoint, unit: string, words: Words): string {
  const change = changeBetween(first, second);
  const { from, to } = change;
  const told = (point: SeriesPoint) =>
    words.t('details:series.point', { date: dateOf(point, words), value: words.number(point.value) });
  if (from === to) return told(from);
  const result = resultOf(change, unit, words);
  return `${formatRow([told(from), told(to)], 'clauses', words.language)}${result === null ? '' : ` → ${result}`}`;
}

/** "+66.7 %"; of shares the difference, "+97.1 percentage points"; `null` where there is no ratio. */
function resultOf({ ratio, difference }: Change, unit: string, { t, language }: Words): string | null {
  const options = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  if (SHARES.includes(unit)) {
    const points = new Intl.NumberFormat(language, options).format(difference);
    return t('details:series.points', { points });
  }
  if (ratio === null) return null;
  return new Intl.NumberFormat(language, { ...options, style: 'percent' }).format(ratio);
}
