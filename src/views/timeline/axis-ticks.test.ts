import { expect, test } from 'vitest';
import { axisLabels } from './axis-labels.ts';
import { axisTicks } from './axis-ticks.ts';

const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'];
const spaced = (text: string | undefined) => text?.replaceAll(/\s/gu, ' ');

/** What the first tick says, with so many pixels for the year 2024. */
function first(width: number): readonly (string | undefined)[] {
  const window = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
  return LANGUAGES.map((language) => spaced(axisTicks(window, width, language)[0]?.label));
}

test('a tick of our axes says its month and year, short, in every language', () => {
  expect(first(1000)).toEqual([
    'Jan 24',
    'Jan. 24',
    'janv. 24',
    'gen 24',
    'ene 24',
    'січ. 24',
    'янв. 24',
    '24年1月',
  ]);
});

test('a tick of years is the bare year, as on the axis of the timeline', () => {
  expect(first(56)).toEqual(LANGUAGES.map(() => '2024'));
  expect(axisLabels('zh').year(new Date(Date.UTC(2024, 0, 1)))).toBe('2024');
});

test('the axis of the timeline speaks every language', () => {
  const at = new Date(Date.UTC(2024, 9, 22));
  const minor = LANGUAGES.map((language) => spaced(axisLabels(language).month(at)));
  expect(minor).toEqual(['Oct', 'Okt', 'oct.', 'ott', 'oct', 'жовт.', 'окт.', '10月']);
  const major = LANGUAGES.map((language) => spaced(axisLabels(language).monthOfYear(at)));
  expect(major).toEqual([
    'October 2024',
    'Oktober 2024',
    'octobre 2024',
    'ottobre 2024',
    'octubre de 2024',
    'жовтень 2024 р.',
    'октябрь 2024 г.',
    '2024年10月',
  ]);
  expect(axisLabels('zh').weekday(at)).toBe('22日周二');
});
