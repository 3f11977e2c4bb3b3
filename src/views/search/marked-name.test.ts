import { expect, test } from 'vitest';
import { marksInName } from './marked-name.ts';

/** `hit`: a text with brackets around what was found. */
function shown(hit: string, name: string): string | null {
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of hit.split(/(\[[^\]]*\])/)) {
    const isMark = piece.startsWith('[');
    const own = isMark ? piece.slice(1, -1) : piece;
    if (isMark) marks.push([text.length, text.length + own.length]);
    text += own;
  }
  const found = marksInName({ text, marks }, name);
  if (!found) return null;
  return found.reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    name,
  );
}

test('the words are marked in the name where it has all of them', () => {
  expect(shown('[Putin]', 'Vladimir Putin')).toBe('Vladimir [Putin]');
  expect(shown('[Xi] und [Putin] telefonieren', 'Xi and Putin speak')).toBe('[Xi] and [Putin] speak');
  expect(shown('9. [BRICS]-Gipfel', '9th BRICS summit')).toBe('9th [BRICS] summit');
  expect(shown('[Brasilia]', 'In BRASI\u0301LIA')).toBe('In [BRASI\u0301LIA]');
  expect(shown('[习近平]', '访问习近平')).toBe('访问[习近平]');
});

test('not where one is missing, or only stands within a word', () => {
  expect(shown('[Путин]', 'Vladimir Putin')).toBeNull();
  expect(shown('[Xi] und [Modi]', 'Xi and Putin')).toBeNull();
  expect(shown('[form]at', 'Platform')).toBeNull();
  expect(shown('nothing', 'nothing')).toBeNull();
});
