/** Numbers of a series and how much changed between them, in words: "2021: 146.9, 2024: 244.8", "+66.7 %". */
import type { TFunction } from 'i18next';
import { formatNumber, formatRow } from './locale.ts';
import { formatPlainDate } from './plain-dates.ts';

interface Point {
  /** EDTF. */
  readonly date: string;
  readonly value: number;
}

export function pointsText(points: readonly Point[], t: TFunction, language: string): string {
  const told = points.map(({ date, value }) =>
    t('details:series.point', {
      date: formatPlainDate(date, t, language, 'short'),
      value: formatNumber(value, language),
    }),
  );
  return formatRow(told, 'clauses', language);
}

interface Change {
  readonly difference: number;
  /** 0.668 is +66.8 %; `null` where there is no such ratio. */
  readonly ratio: number | null;
}

const SHARES = ['per cent', 'percent', '%'];

export function isShare(unit: string): boolean {
  return SHARES.includes(unit);
}

/** Of shares the difference, "+97.1 percentage points"; `null` where there is no ratio. */
export function changeText(
  { ratio, difference }: Change,
  unit: string,
  t: TFunction,
  language: string,
): string | null {
  const options = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  if (isShare(unit)) {
    const points = new Intl.NumberFormat(language, options).format(difference);
    return t('details:series.points', { points });
  }
  if (ratio === null) return null;
  return new Intl.NumberFormat(language, { ...options, style: 'percent' }).format(ratio);
}
