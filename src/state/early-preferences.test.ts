// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { KEPT_AS, earlyPreferences, preferredLanguage } from './early-preferences.ts';
import { setLanguage, setTheme } from './preferences.ts';

beforeEach(() => localStorage.clear());

test('what was chosen is found again without the program', () => {
  setLanguage('uk');
  setTheme('dark');
  expect(earlyPreferences()).toEqual({ language: 'uk', theme: 'dark' });
});

test.each(['', 'x', 'null', '{"state":null}', '{"state":{"language":"xx","theme":7}}'])(
  'with %j kept, the browser’s language and the system’s theme hold',
  (text) => {
    localStorage.setItem(KEPT_AS, text);
    expect(earlyPreferences()).toEqual({ language: preferredLanguage(navigator.languages), theme: 'system' });
  },
);

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['pt', 'zh-Hant-TW', 'de'], 'zh'],
  [['pt'], 'en'],
  [[], 'en'],
])('of %j the page speaks %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});
