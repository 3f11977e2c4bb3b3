/** From one date to another, shortened as the language does it, the same on every platform. */

/** "22–24 October 2024", "13 mars – 24 octobre 2024", "2024年10月22–24日". */
export function formatRange(
  format: Intl.DateTimeFormat,
  first: number | Date,
  last: number | Date,
  language: string,
): string {
  if (language === 'zh' && format.resolvedOptions().month !== undefined)
    return largestFirst(format, first, last);
  const text = format.formatRange(first, last).replaceAll('\u2009', ' ');
  return tight(language === 'it' ? withoutZeros(text) : text);
}

/** The platform writes 2024/10/22 – 2024/10/24. What both share is said once, as it stands in front. */
function largestFirst(format: Intl.DateTimeFormat, first: number | Date, last: number | Date): string {
  const from = format.formatToParts(first);
  const to = format.formatToParts(last);
  const differs = to.findIndex(({ value }, at) => value !== from[at]?.value);
  if (differs < 0) return format.format(first);
  const textOf = (parts: readonly Intl.DateTimeFormatPart[]) => parts.map(({ value }) => value).join('');
  const rest = textOf(to.slice(differs));
  const lastNumber = to.findLastIndex(({ type }) => type !== 'literal');
  return differs === lastNumber
    ? `${textOf(from.slice(0, differs + 1))}–${rest}`
    : `${textOf(from)}至${rest}`;
}

/** "01 gennaio – 02 febbraio": in ranges alone the platform fills up Italian days. */
function withoutZeros(text: string): string {
  return text.replaceAll(/\b0(?=\d )/g, '');
}

/** "2013–2024": a dash between bare numbers has no spaces, whatever the version of the platform's data. */
function tight(range: string): string {
  return range.replace(/^(\d+\.?)\s*[–-]\s*(?=\d+\.?(\s|年|$))/u, '$1–');
}
