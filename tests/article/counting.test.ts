/** Ordinals and figures over the shipped record: what is marked of them, and what is marked that is none. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDataFiles } from '../../src/cli/data-report.ts';
import { engineOf } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/protocol.ts';
import { COUNTING_TEXTS } from './counting-texts.ts';
import { drawn, without } from './drawn.ts';

const LEAST_RECALL = 0.95;
const MOST_WRONG = 0.02;

let engine: Engine;
beforeAll(async () => {
  const { dataset } = await checkDataFiles('data');
  ({ engine } = await engineOf(dataset!));
});

describe.each(Object.entries(COUNTING_TEXTS))('an article that counts, in %s', (language, sentences) => {
  test('has its ordinals and figures marked, and next to nothing else', async () => {
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const { marks, language: read } = await engine.readArticle(text);
    const made = marks
      .filter(({ kind }) => kind === 'ordinal' || kind === 'figure')
      .map((mark) => drawn(text, mark));
    const wanted = sentences.flatMap((sentence) => sentence.marks);
    const missed = without(wanted, made);
    const wrong = without(made, wanted);
    console.info(
      `${language}: missed ${missed.join(', ') || 'nothing'}; wrong ${wrong.join(', ') || 'nothing'}`,
    );
    expect(read).toBe(language);
    expect(1 - missed.length / wanted.length).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(wrong.length / made.length).toBeLessThanOrEqual(MOST_WRONG);
  });
});
