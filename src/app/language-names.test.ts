import { expect, test } from 'vitest';
import { LANGUAGE_NAMES } from './language-names.ts';

test.each(Object.entries(LANGUAGE_NAMES))('%s is called %s in its own words', (language, name) => {
  expect(new Intl.DisplayNames([language], { type: 'language' }).of(language)).toBe(name);
});
