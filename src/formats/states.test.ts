import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stateCode } from './states.ts';

it.each([
  ['Russia', 'RU'],
  ['germany', 'DE'],
  ['France', 'FR'],
  ['United Kingdom', 'GB'],
  ['Russian Federation', 'RU'],
  ['Vietnam', 'VN'],
  ['United Nations', undefined],
  ['Police (Philippines)', undefined],
])('%s is %s', (name, code) => {
  expect(stateCode(name)).toBe(code);
});

it('a code that is given has a flag', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const all = letters.flatMap((a) => letters.map((b) => names.of(a + b)));
  const codes = all.flatMap((name) => (name === undefined ? [] : (stateCode(name) ?? [])));
  expect(codes.length).toBeGreaterThan(200);
  const without = codes.filter((code) => !existsSync(`node_modules/country-flag-icons/3x2/${code}.svg`));
  expect(without).toEqual([]);
});
