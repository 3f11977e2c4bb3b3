/** Periods as they are typed in Chinese, put into the words that the reader of periods knows. */

const UNITS: Readonly<Record<string, string>> = {
  年: 'years',
  个月: 'months',
  月: 'months',
  周: 'weeks',
  星期: 'weeks',
  天: 'days',
  日: 'days',
};
const pad = (value: string): string => value.padStart(2, '0');

const REWRITES: readonly (readonly [pattern: RegExp, write: (...groups: string[]) => string])[] = [
  [/^(?:全部|所有|整个)(?:时期|时间)?$/, () => 'all'],
  [/(\d{4})年(\d{1,2})月(\d{1,2})[日号]/g, (_, y, m, d) => `${y}-${pad(m)}-${pad(d)}`],
  [/(\d{4})年(\d{1,2})月/g, (_, y, m) => `${y}-${pad(m)}`],
  [/(\d{4})年第?([1-4])季度/g, (_, y, quarter) => `q${quarter} ${y}`],
  [/(\d{3}0)年代/g, (_, decade) => `${decade}s`],
  [/(\d{4})年/g, (_, y) => y],
  [
    /^(?:最近|过去|近)\s?(\d{1,4})\s?(个月|星期|[年月周天日])$/,
    (_, n, unit) => `last ${n} ${UNITS[unit] ?? ''}`,
  ],
  [/^今年$/, () => 'this year'],
  [/^去年$/, () => 'last year'],
  [/^(?:本|这个?)月$/, () => 'this month'],
  [/^上个?月$/, () => 'last month'],
  [/^本周$/, () => 'this week'],
  [/^上周$/, () => 'last week'],
  [/\s?(?:至|到|～|~)\s?/g, () => '..'],
];

/** "2013年3月至2024年" → "2013-03..2024". Text in other languages stays as it is. */
export function fromChinese(text: string): string {
  return REWRITES.reduce(
    (rewritten, [pattern, write]) => rewritten.replace(pattern, (...groups: string[]) => write(...groups)),
    text,
  );
}
