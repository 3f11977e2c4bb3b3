import type { Language } from '../state/early-preferences.ts';

/** Each language in its own words, as `Intl.DisplayNames` has them; asking it for eight takes 20 ms on the way in. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'français',
  it: 'italiano',
  es: 'español',
  uk: 'українська',
  ru: 'русский',
  zh: '中文',
};
