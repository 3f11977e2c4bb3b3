/** Ids as numbers: the position of each in its table. */
import type { Dataset } from '../dataset/model.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

/** Position of an id, −1 where there is none. */
export type Numberer = (id: string) => number;

/** A map of texts looks at every text, and now and then grows by half. */
const IDS_PER_STEP = 256;

export function* numbering(items: readonly { readonly id: string }[]): Work<Numberer> {
  const numbers = new Map<string, number>();
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) numbers.set(items[i]!.id, i);
  };
  yield* inSteps(items.length, add, IDS_PER_STEP);
  return (id) => numbers.get(id) ?? -1;
}

/** Follows renamed ids. */
export function redirected(find: Numberer, redirects: Dataset['redirects']): Numberer {
  return (id) => {
    const number = find(id);
    return number < 0 ? find(redirects[id] ?? '') : number;
  };
}
