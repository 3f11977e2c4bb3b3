/**
 * The system gives memory page by page, when each is first written to, and that takes microseconds. A large array
 * that is written here and there would take all its pages in one step of work; so they are taken in order before.
 */
import type { Numbers } from './lists.ts';
import type { Work } from '../base/work.ts';

const BYTES_PER_PAGE = 4096;
const PAGES_PER_STEP = 64;

/** `values`, which hold zeros, with all their pages at hand. */
export function* touched<T extends Numbers>(values: T): Work<T> {
  const page = BYTES_PER_PAGE / values.BYTES_PER_ELEMENT;
  for (let from = 0; from < values.length; from += PAGES_PER_STEP * page) {
    const to = Math.min(values.length, from + PAGES_PER_STEP * page);
    for (let i = from; i < to; i += page) values[i] = 0;
    yield;
  }
  return values;
}
