/** The change between two points of a series in words: "2021: 146.9, 2024: 244.8 → +66.7 %". */
import type { SeriesPoint } from '../../dataset/model.ts';
import { changeText, pointsText } from '../../i18n/change-text.ts';
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
  const { t, language } = words;
  if (from === to) return pointsText([from], t, language);
  const result = changeText(change, unit, t, language);
  return `${pointsText([from, to], t, language)}${result === null ? '' : ` → ${result}`}`;
}
