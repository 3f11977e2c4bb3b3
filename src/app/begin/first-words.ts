/** What the page is about, in one sentence that is there with the first picture and stays until the record is. */
import type { Language } from '../../state/early-preferences.ts';

const MESSAGES = import.meta.glob<{ readonly what: string }>('../../i18n/messages/*/start.json', {
  eager: true,
  import: 'default',
});

/** English stands in the page as it is sent. */
export function showFirstWords(language: Language): void {
  document.documentElement.lang = language;
  const words = document.getElementById('first-words');
  const text = MESSAGES[`../../i18n/messages/${language}/start.json`]?.what;
  if (words && text) words.textContent = text;
}
