/** Text by language tag (`en`, `de`, `ru`, `zh`, …). English is always there in the shipped record. */
export type LocalizedText = Readonly<Partial<Record<string, string>>>;

/** BCP 47 for a language that nobody has told. */
export const UNTOLD_LANGUAGE = 'und';

/** A text in the language asked for, or in the nearest one, which it names for the `lang` attribute. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

/**
 * The text in `language`; failing that in English; failing that in whichever language there is.
 * An empty `LocalizedText` gives an empty text.
 */
export function textIn(texts: LocalizedText, language: string): SpokenText {
  for (const candidate of [language, 'en', ...Object.keys(texts)]) {
    const text = texts[candidate];
    if (text !== undefined && text !== '') return { text, language: candidate };
  }
  return { text: '', language };
}

/** About how many digits are as wide: a Chinese character takes the room of two. */
export function widthInDigits(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);
}

/** Folds case, diacritics and width, so that "Kasan" finds "KASÁN" in any script. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFKC');
}
