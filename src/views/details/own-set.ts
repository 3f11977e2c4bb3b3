/** The events that a reader would count this one among: the same kind with the same people, or in the same framework. */
import type { EventRecord } from '../../dataset/model.ts';
import { onlyKind } from '../../i18n/ordinal-words.ts';
import type { Filter } from '../../queries/engine-types.ts';

const MOST_TOGETHER = 3;

/** `null` where there is no such set: nobody took part. */
export function ownSetOf(event: Pick<EventRecord, 'kind' | 'participants' | 'frameworks'>): Filter | null {
  const kinds = { values: [event.kind], negated: false };
  const actors = event.participants.map((participant) => participant.actor);
  const [framework] = event.frameworks;
  if (actors.length > 0 && actors.length <= MOST_TOGETHER)
    return { kinds, actors: { values: actors, mode: 'all', negated: false } };
  return framework === undefined ? null : { kinds, frameworks: { values: [framework], negated: false } };
}

/** Whether two filters say the same, whatever the order of their values. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return canonical(a) === canonical(b);
}

function canonical(filter: Filter): string {
  const clauses = Object.entries(filter).map(([dimension, clause]) => {
    const values = 'values' in clause ? clause.values.toSorted(byText) : [clause.text];
    const mode = 'mode' in clause && clause.values.length > 1 ? clause.mode : '';
    return JSON.stringify([dimension, clause.negated, mode, values]);
  });
  return clauses.toSorted(byText).join('');
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** The one kind that the filter lets through; `null` where there may be several. */
export function onlyKindOf(filter: Filter): string | null {
  const { kinds } = filter;
  return kinds && !kinds.negated ? onlyKind(kinds.values) : null;
}
