import { expect, test } from 'vitest';
import { dictionaryBatch, textsColumn, textsOf } from './arrow-columns.ts';

test.each([
  ['of plain letters', ['a0', '', 'a1', 'The Club']],
  ['of letters of more than one byte', ['Élysée', '', 'Кремль', '人民大会堂', '🏛', 'a']],
])('a dictionary of texts %s is read as it was written', (_, texts) => {
  expect(textsOf(dictionaryBatch(Uint8Array.of(0), textsColumn(texts)))).toEqual(texts);
});
