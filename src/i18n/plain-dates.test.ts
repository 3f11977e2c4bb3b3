import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { formatPlainDate } from './plain-dates.ts';
import { startMessages } from './setup.ts';

beforeAll(async () => {
  await startMessages('en');
  await startMessages('de');
});

test.each([
  ['2024-10-22', '22 October 2024', '22. Oktober 2024'],
  ['2002-06', 'June 2002', 'Juni 2002'],
  ['2014', '2014', '2014'],
  ['2015-12-31', '31 December 2015', '31. Dezember 2015'],
  ['1992-12~', 'about December 1992', 'etwa Dezember 1992'],
  ['2010?', 'about 2010', 'etwa 2010'],
  ['-0043-03-15', '15 March 44 BC', '15. März 44 v. Chr.'],
  ['0050', '50', '50'],
  ['0050-02', 'February 50', 'Februar 50'],
  ['2001-21', '2001-21', '2001-21'],
  ['long ago', 'long ago', 'long ago'],
])('%s is %s in English and %s in German', (date, english, german) => {
  expect(formatPlainDate(date, i18next.getFixedT('en'), 'en')).toBe(english);
  expect(formatPlainDate(date, i18next.getFixedT('de'), 'de')).toBe(german);
});
