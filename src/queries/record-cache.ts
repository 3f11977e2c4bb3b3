/**
 * Records by row, kept while the reader scrolls: of a page that overlaps the last one only the new rows are fetched,
 * and those that stay are the same objects, so that nobody draws them anew.
 */
import type { EventRecord } from '../dataset/model.ts';
import type { RowNumber } from '../engine/question.ts';
import { engine, queryClient } from './client.ts';

/** More would be many screens; a page may be larger. */
const MOST_KEPT = 4_096;
/** Among the answers about the dataset, so that it is forgotten with them. */
const KEY = ['record cache'];

type Kept = Map<RowNumber, EventRecord>;

/** In the order of the rows. */
export async function recordsOf(rows: readonly RowNumber[]): Promise<readonly EventRecord[]> {
  const kept: Kept = queryClient.getQueryData(KEY) ?? new Map();
  queryClient.setQueryData(KEY, kept); // now, as the answer may come when the dataset is another one
  const missing = rows.filter((row) => !kept.has(row));
  const fetched = missing.length > 0 ? await engine().records(missing) : [];
  const fresh = new Map(missing.map((row, i) => [row, fetched[i]!]));
  const records = rows.map((row) => kept.get(row) ?? fresh.get(row)!);
  for (const [row, record] of fresh) kept.set(row, record);
  forgetOldest(kept);
  return records;
}

function forgetOldest(kept: Kept): void {
  for (const row of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(row);
  }
}
