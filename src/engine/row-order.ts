/** Rows in the order of a column: every sort is a number per row, and numbers are counted into place. */
import { textIn } from '../base/text.ts';
import { NO_PLACE } from '../dataset/event-table.ts';
import { orderOfKeys } from './counting-order.ts';
import { lengthAt } from './lists.ts';
import type { RowSort } from './question.ts';
import type { Store } from './store.ts';
import { mergeSorted } from '../base/merge-sort.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** Rows by the column, ascending; equals stand in order of time, which is the order of rows. */
export function* rowsInOrder(store: Store, sort: RowSort, language: string): Work<Uint32Array> {
  return yield* orderOfKeys(yield* keysOf(store, sort, language));
}

/** A number per row that ascends as the column does. */
function* keysOf(store: Store, sort: RowSort, language: string): Work<Uint32Array> {
  const { columns, records } = store;
  const { kinds, statuses, participants, sourceCounts, salience, places } = columns;
  const keys = (keyOf: (row: number) => number): Work<Uint32Array> => keysBy(columns.count, keyOf);
  switch (sort) {
    case 'date':
      return yield* keys(() => 0);
    case 'kind':
      return yield* keys((row) => kinds[row]!);
    case 'status':
      return yield* keys((row) => statuses[row]!);
    case 'participants':
      return yield* keys((row) => lengthAt(participants, row));
    case 'sources':
      return yield* keys((row) => sourceCounts?.[row] ?? 0);
    case 'salience': {
      const bits = new Uint32Array(salience.buffer, salience.byteOffset, salience.length);
      return yield* keys((row) => bits[row]!); // the bits of a float that is not negative ascend as it does
    }
    case 'place': {
      const names = columns.tables.places.map(({ name }) => textIn(name, language).text);
      const ranks = yield* ranked(names, language);
      return yield* keys((row) => (places[row] === NO_PLACE ? 0 : ranks[places[row]!]! + 1));
    }
    case 'title': {
      if (!records.hasTitles) return yield* keys((row) => kinds[row]!);
      const titles: string[] = [];
      const read = (from: number, to: number): void => {
        for (let row = from; row < to; row++) titles.push(textIn(records.record(row).title, language).text);
      };
      yield* inSteps(columns.count, read, RECORDS_PER_STEP);
      return yield* ranked(titles, language);
    }
  }
}

/** The record of a row of a table is made when it is asked for. */
const RECORDS_PER_STEP = 256;

function* keysBy(rows: number, keyOf: (row: number) => number): Work<Uint32Array> {
  const keys = new Uint32Array(rows);
  yield* inSteps(rows, (from, to) => {
    for (let row = from; row < to; row++) keys[row] = keyOf(row);
  });
  return keys;
}

/** Where each text stands among all of them as the language sorts; equal texts have the same number. */
function* ranked(texts: readonly string[], language: string): Work<Uint32Array> {
  const different = [...new Set(texts)];
  const sorted = different.length < 2 ? different : yield* mergeSorted(different, comparing(language));
  const ranks = new Map(sorted.map((text, rank) => [text, rank]));
  return yield* keysBy(texts.length, (i) => ranks.get(texts[i]!)!);
}

/** To load the rules of a language takes a browser some milliseconds. */
function comparing(language: string): (a: string, b: string) => number {
  return new Intl.Collator(language, { numeric: true }).compare;
}
