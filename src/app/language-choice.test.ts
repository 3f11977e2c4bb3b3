// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { preference, setLanguage } from '../state/preferences.ts';
import { chooseLanguage } from './language-choice.ts';

const fetched = vi.hoisted(() => ({ messages: vi.fn<(language: string) => Promise<void>>() }));
vi.mock('../i18n/setup.ts', () => ({ fetchMessages: fetched.messages }));

afterEach(() => setLanguage('en'));

test('a language is spoken once its messages are there', async () => {
  let come = (): void => undefined;
  fetched.messages.mockImplementation(() => new Promise((resolve) => (come = resolve)));
  const chosen = chooseLanguage('de');
  expect(preference('language')).toBe('en');
  come();
  await chosen;
  expect(preference('language')).toBe('de');
});

test('where they cannot be fetched the language stays', async () => {
  fetched.messages.mockRejectedValue(new TypeError('Failed to fetch'));
  await chooseLanguage('fr');
  expect(preference('language')).toBe('en');
});

test('the last one chosen holds, though it comes first', async () => {
  const come: Record<string, () => void> = {};
  fetched.messages.mockImplementation((one) => new Promise((resolve) => (come[one] = resolve)));
  const choices = [chooseLanguage('ru'), chooseLanguage('zh')];
  come['zh']?.();
  come['ru']?.();
  await Promise.all(choices);
  expect(preference('language')).toBe('zh');
});
