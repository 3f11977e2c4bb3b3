/** Ordinals and figures over the shipped record: what is marked of them, and what is marked that is none. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/protocol.ts';
import { COUNTING_TEXTS } from './counting-texts.ts';
import { drawn, expectMarked } from './drawn.ts';
import { recordEngine } from './record-engine.ts';

let engine: Engine;
beforeAll(async () => {
  ({ engine } = await recordEngine());
});

describe.each(Object.entries(COUNTING_TEXTS))('an article that counts, in %s', (language, sentences) => {
  test('has its ordinals and figures marked, and next to nothing else', async () => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const { marks, language: read } = await engine.readArticle(text);
    const made = marks
      .filter(({ kind }) => kind === 'ordinal' || kind === 'figure')
      .map((mark) => drawn(text, mark));
    const wanted = sentences.flatMap((sentence) => sentence.marks);
    expect(read).toBe(language);
    expectMarked(language, made, wanted);
  });
});
