import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, sentenceAt, sentenceStarts, wordsOf } from './words.ts';
import { runThrough } from '../../base/work.ts';

describe('words', () => {
  it('are folded, and each Chinese sign is one', () => {
    expect(wordsOf('Präsident Путін 习近平 CR929').map(({ key }) => key)).toEqual([
      'prasident',
      'путин',
      '习',
      '近',
      '平',
      'cr929',
    ]);
  });

  it('tell capitals', () => {
    expect(wordsOf('BRICS Xi und 2024 中').map(({ letters }) => letters)).toEqual([
      'capitals',
      'initial',
      'small',
      'none',
      'none',
    ]);
  });

  it('lie where they say, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { from, to, key } of wordsOf(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(keyOf(text.slice(from, to))).toBe(key);
          last = to;
        }
      }),
    );
  });

  it('are written alike in Russian and Ukrainian', () => {
    expect(keyOf('Путін')).toBe(keyOf('Путин'));
    expect(keyOf('Цзіньпін')).toBe(keyOf('Цзиньпин'));
  });
});

describe('sentences', () => {
  const sentences = (text: string) => {
    const starts = runThrough(sentenceStarts(text));
    return starts.map((start, i) => text.slice(start, starts[i + 1]).trim());
  };

  it('end with their sign, not with the dot of a day', () => {
    expect(sentences('Am 22. Oktober in Kasan. Danach Peking! Und?')).toEqual([
      'Am 22. Oktober in Kasan.',
      'Danach Peking!',
      'Und?',
    ]);
  });

  it('end in Chinese without a space', () => {
    expect(sentences('他在喀山。她在北京。')).toEqual(['他在喀山。', '她在北京。', '']);
  });

  it('are found by position', () => {
    expect([0, 4, 5, 99].map((position) => sentenceAt([0, 5], position))).toEqual([0, 0, 1, 1]);
  });
});
