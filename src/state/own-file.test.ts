// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetOwnFile, keepOwnFile, keptOwnFile } from './own-file.ts';

const OWN = { name: 'own.csv', search: '?v=1&actors=ann', reading: { fields: { date: ['When'] } } };

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('a file that was open is known after a reload, until it is closed', () => {
  expect(keptOwnFile()).toBeNull();
  keepOwnFile(OWN);
  expect(keptOwnFile()).toEqual(OWN);
  forgetOwnFile();
  expect(keptOwnFile()).toBeNull();
});

test.each(['', 'x', '7', '{"name":7,"search":""}', '{"name":"own.csv"}'])('%j says nothing', (text) => {
  sessionStorage.setItem('entente-own-file', text);
  expect(keptOwnFile()).toBeNull();
});

test('a browser that keeps nothing is no mistake', () => {
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { setItem: refuse, getItem: refuse, removeItem: refuse });
  keepOwnFile(OWN);
  expect(keptOwnFile()).toBeNull();
  forgetOwnFile();
});
