/** Names in the reader's language: states by the platform, all else from the data, with its language said. */
import { textIn, UNTOLD_LANGUAGE, type LocalizedText, type SpokenText } from '../base/text.ts';

interface Named {
  readonly name: LocalizedText;
  /** ISO 3166-1 alpha-2; states only. */
  readonly iso?: string | undefined;
}

const displayNames = new Map<string, Intl.DisplayNames>();

function regionNames(language: string): Intl.DisplayNames {
  let names = displayNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
    displayNames.set(language, names);
  }
  return names;
}

/**
 * A state's name comes from the platform where the data has none in this language; with "EU" or an ISO code that
 * the platform does not know, from the data.
 */
export function nameIn(named: Named, language: string): SpokenText {
  const own = named.name[language];
  if (own) return { text: own, language };
  const region = named.iso && regionNames(language).of(named.iso);
  return region ? { text: region, language } : textIn(named.name, language);
}

/** For the `lang` attribute: the text's own language where it is told and not the reader's. */
export function foreign(
  { language: own }: Pick<SpokenText, 'language'>,
  language: string,
): string | undefined {
  return own === language || own === UNTOLD_LANGUAGE ? undefined : own;
}

/** "English" in the reader's language; the tag itself where it names no language; nothing where nobody told which. */
export function languageName(tag: string, language: string): string {
  if (tag === UNTOLD_LANGUAGE) return '';
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The bare text of `nameIn`: for canvas, for sorting, for sentences. */
export function nameText(named: Named, language: string): string {
  return nameIn(named, language).text;
}
