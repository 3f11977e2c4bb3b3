import { expect, test } from 'vitest';
import { commandsCalled } from './search-commands.ts';

const NAMES = ['Show the table', 'Language: Deutsch', 'Theme: dark', 'Theme: light', 'Zurück: Übersicht'];
const COMMANDS = NAMES.map((name) => ({ id: name, name, key: null, run: () => undefined }));

const called = (text: string) => commandsCalled(text, COMMANDS).map(({ name }) => name);

test('commands are found by the beginnings of their words, in any order', () => {
  expect(called('tab')).toEqual(['Show the table']);
  expect(called('dark the')).toEqual(['Theme: dark']);
  expect(called('able')).toEqual([]);
});

test('commands are found without accents', () => {
  expect(called('ubersicht')).toEqual(['Zurück: Übersicht']);
});

test('a single letter or nothing finds none', () => {
  expect(called('t')).toEqual([]);
  expect(called('  ')).toEqual([]);
  expect(called('…!')).toEqual(NAMES.slice(0, 0));
});
