/** Reading an article of 5,000 words against the record, in each of four languages; and building the names. */
import { checkDataFiles } from '../../src/cli/data-report.ts';
import { articleReaderOf } from '../../src/engine/article/article.ts';
import { storeOfDataset } from '../../src/engine/store.ts';
import { runThrough } from '../../src/base/work.ts';
import { TEXTS } from '../article/texts.ts';
import { measured, quantile, type Bench } from './measurement.ts';

const WORDS = 5_000;
const GOAL_MS = 100;
const ROUNDS = 30;
/** Chinese has no spaces: so many signs are taken for a word. */
const SIGNS_OF_A_WORD = 1.6;

export const bench: Bench = async (tell) => {
  const { dataset } = await checkDataFiles('data');
  const store = storeOfDataset(dataset!);
  const begun = performance.now();
  const read = runThrough(articleReaderOf(store));
  const conditions = `Article of ${WORDS} words in Node, one thread; ${ROUNDS} rounds; record of ${dataset!.events.length} events`;
  const built = measured({ name: 'names', value: performance.now() - begun, unit: 'ms', conditions });
  const results = Object.entries(TEXTS).flatMap(([language, sentences]) => {
    tell(`Reading ${language} …`);
    const text = repeated(sentences.map((sentence) => sentence.text).join(' '), language);
    const times = Array.from({ length: ROUNDS }, () => timed(() => runThrough(read(text))));
    const first = { name: `first reading, ${language}`, value: times[0]!, unit: 'ms', conditions };
    const p95 = { name: `p95, ${language}`, value: quantile(times.slice(1), 0.95), unit: 'ms', conditions };
    return [measured(first), measured(p95, { atMost: GOAL_MS })];
  });
  return [built, ...results];
};

function repeated(text: string, language: string): string {
  const words = language === 'zh' ? text.length / SIGNS_OF_A_WORD : text.split(/\s+/).length;
  return Array.from({ length: Math.ceil(WORDS / words) }, () => text).join('\n');
}

function timed(act: () => unknown): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}
