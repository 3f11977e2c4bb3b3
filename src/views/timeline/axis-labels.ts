/** What vis-timeline's axis says at each scale, in the reader's language and in UTC. */

import { localeOf } from '../../i18n/locale.ts';

/** vis-timeline's names of its scales. */
type Scale = string;
type Format = (ms: number) => string;

export interface AxisLabels {
  readonly minor: (ms: number, scale: Scale) => string;
  /** The larger unit above; empty for years, which need none. */
  readonly major: (ms: number, scale: Scale) => string;
}

export function axisLabels(language: string): AxisLabels {
  const format = (options: Intl.DateTimeFormatOptions): Format => {
    const dates = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options });
    return (ms) => dates.format(ms);
  };
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const day = format({ day: 'numeric' });
  const weekday = format({ weekday: 'short', day: 'numeric' });
  const month = format({ month: 'short' });
  const year: Format = (ms) => String(new Date(ms).getUTCFullYear());
  const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const monthOfYear = format({ month: 'long', year: 'numeric' });
  const minor: Readonly<Record<Scale, Format>> = { weekday, day, week: day, month, year };
  const major: Readonly<Record<Scale, Format>> = {
    weekday: monthOfYear,
    day: monthOfYear,
    week: monthOfYear,
    month: year,
    year: () => '',
  };
  return {
    minor: (ms, scale) => (minor[scale] ?? time)(ms),
    major: (ms, scale) => (major[scale] ?? wholeDay)(ms),
  };
}
