/** Rows of the table for the clipboard, with a header and the ids. */
import { rowsOfView, type RowsOrder } from '../../queries/rows-page.ts';
import type { Range } from './range.ts';
import { COLUMNS } from './table-columns.ts';
import { cellText, type TableWords } from './table-words.ts';
import { toTsv } from './tsv.ts';

/** A clipboard is no way to take away a whole database. */
export const MOST_COPIED = 10_000;

/** What is copied when nothing is marked: all there is, up to `MOST_COPIED`. */
export function copiedRange(range: Range | null, matching: number): Range {
  const { from, to } = range ?? { from: 0, to: matching - 1 };
  return { from, to: Math.min(to, matching - 1, from + MOST_COPIED - 1) };
}

export async function rowsAsText(range: Range, order: RowsOrder, words: TableWords): Promise<string> {
  const { records } = await rowsOfView(order, range.from, range.to + 1);
  const head = [...COLUMNS.map(({ id }) => words.t(`table:column.${id}`)), words.t('table:column.id')];
  const body = records.map((event) => [...COLUMNS.map(({ id }) => cellText(id, event, words)), event.id]);
  return toTsv([head, ...body]);
}
