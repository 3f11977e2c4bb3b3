/** The change between two points of a series in words: "2021: 146.9, 2024: 244.8 → +66.7 %". */
import type { SeriesPoint } from '../../dataset/model.ts';
import { changeText } from '../../i18n/change-text.ts';
import { formatRow } from '../../i18n/locale.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { changeBetween } from '../../dataset/series-change.ts';
import type { Words } from './use-words.ts';

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
  const result = changeText(change, unit, words.t, words.language);
  return `${formatRow([told(from), told(to)], 'clauses', words.language)}${result === null ? '' : ` → ${result}`}`;
}
