/** The search's index and its answer to every keystroke, at the record and at 23,033 actors, beside a plain scan. */
import { foldText } from '../../src/base/text.ts';
import { checkDataFiles } from '../../src/cli/data-report.ts';
import { documentsOf } from '../../src/engine/search-documents.ts';
import { buildSearch } from '../../src/engine/search.ts';
import { storeOfDataset, storeOfTable, type Store } from '../../src/engine/store.ts';
import { runThrough } from '../../src/base/work.ts';
import { readQuads } from './engine/quads.ts';
import { tableOfQuads } from './engine/table.ts';
import { measured, quantile, type Bench, type Measurement } from './measurement.ts';

const GOAL_MS = 50;
const ROUNDS = 5;
const MOST_HITS = 6;
const GROUPS = ['actor', 'place', 'event', 'source'] as const;

/** Typed letter by letter. */
const TYPED_AT_THE_RECORD = [
  'Xi Jinping',
  'Putin Kazan',
  'EAWU',
  'ЕАЭС',
  '上合组织',
  'Sila Sibiri 2',
  'Lawrow',
  'puttin',
  'joint statement 2025',
  'Gipfel Kasan',
];
const TYPED_AT_MANY = [
  'Vladimir Putin',
  'Ministry of Foreign Affairs',
  'Germany',
  'policce',
  'Xi Jinping',
  'rebels',
];

export const bench: Bench = async (tell) => {
  tell('Indexing the record …');
  const { dataset } = await checkDataFiles('data');
  const record = storeOfDataset(dataset!);
  const ofRecord = measureAt(record, TYPED_AT_THE_RECORD, `record of ${dataset!.events.length} events`);
  tell('Indexing 23,033 actors …');
  const quads = readQuads(1);
  const many = storeOfTable(tableOfQuads(quads));
  return [...ofRecord, ...measureAt(many, TYPED_AT_MANY, `${quads.actors.length} actors`)];
};

function measureAt(store: Store, typed: readonly string[], size: string): readonly Measurement[] {
  const begun = performance.now();
  const search = runThrough(buildSearch(store));
  const index = performance.now() - begun;
  const texts = GROUPS.flatMap((group) =>
    runThrough(documentsOf(group, store)).map((document) =>
      foldText(Object.values(document.texts).flat().join('\n')),
    ),
  );
  const ours = timed(typed, (text) => runThrough(search(text, MOST_HITS)));
  const scan = timed(typed, (text) => scanned(texts, text));
  const conditions = `Search in Node, one thread; ${keystrokes(typed).length} keystrokes × ${ROUNDS}; scan: substring in ${texts.length} folded texts, no typos`;
  const value = quantile(ours, 0.95);
  const peer = { name: 'plain scan', value: quantile(scan, 0.95), ratio: value / quantile(scan, 0.95) };
  return [
    measured({ name: `index, ${size}`, value: index, unit: 'ms', conditions }),
    measured({ name: `keystroke, median, ${size}`, value: quantile(ours, 0.5), unit: 'ms', conditions }),
    measured({ name: `keystroke, p95, ${size}`, value, unit: 'ms', conditions, peer }, { atMost: GOAL_MS }),
  ];
}

/** Milliseconds of each keystroke after a round to warm up. */
function timed(typed: readonly string[], find: (text: string) => unknown): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const text of keystrokes(typed)) {
      const begun = performance.now();
      find(text);
      if (round > 0) times.push(performance.now() - begun);
    }
  return times;
}

function keystrokes(typed: readonly string[]): readonly string[] {
  return typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
}

function scanned(texts: readonly string[], text: string): number {
  const words = foldText(text).split(' ');
  return texts.filter((one) => words.every((word) => one.includes(word))).length;
}
