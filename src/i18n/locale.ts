/** Numbers and lists as the reader's language writes them. */

/** English is British here, as the record is: "22 October 2024", "A, B and C". */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

function cached<T>(formats: Map<string, T>, key: string, make: () => T): T {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format;
}

/** "12,345", "12.345", "12 345". */
export function formatNumber(value: number, language: string): string {
  return cached(numberFormats, language, () => new Intl.NumberFormat(localeOf(language))).format(value);
}

/** `and`: "A, B and C"; `or`: "A, B or C". */
export function formatList(items: readonly string[], word: 'and' | 'or', language: string): string {
  const type = word === 'and' ? 'conjunction' : 'disjunction';
  const make = () => new Intl.ListFormat(localeOf(language), { type });
  return cached(listFormats, language + type, make).format(items);
}

const MARKS = {
  names: { zh: '、', other: ', ' },
  clauses: { zh: '，', other: ', ' },
  groups: { zh: '；', other: '; ' },
} as const;

/** One after another without a word between them: "A, B", "A、B". */
export function formatRow(items: readonly string[], between: keyof typeof MARKS, language: string): string {
  const marks = MARKS[between];
  return items.join(language === 'zh' ? marks.zh : marks.other);
}

/** "Meeting: A and B", with the colon as the language sets it. */
export function withLabel(label: string, text: string, language: string): string {
  const colon = language === 'zh' ? '：' : language === 'fr' ? '\u00a0: ' : ': ';
  return label + colon + text;
}

/** The text as it stands within a sentence: with a small first letter, save where nouns keep their capital. */
export function withinSentence(text: string, language: string): string {
  if (language === 'de' || /^\p{Lu}[\p{Lu}\p{Nd}]/u.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase(localeOf(language)) + text.slice(1);
}
