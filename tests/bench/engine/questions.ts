/** The questions of the benchmark, the same for everybody who answers. */
import type { Filter } from '../../../src/engine/filter.ts';
import { DIMENSIONS } from '../../../src/engine/filter.ts';
import type { Question } from '../../../src/engine/question.ts';

/** First and last day of the data. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Step {
  readonly from: number;
  readonly to: number;
  readonly filter: Filter;
}

export interface Scenario {
  readonly name: string;
  readonly kind: 'drag' | 'clause';
  readonly steps: readonly Step[];
}

export const ASKED = { bins: 200, lanes: 40, labels: 30, actors: 300, pairs: 1500, page: 50 } as const;
const MARKS = 5000;
const MINUTES_PER_DAY = 1440;

export function questionOf({ from, to, filter }: Step, extent: Extent): Question {
  return {
    filter,
    period: { from, to },
    lanes: {
      by: 'kind',
      limit: ASKED.lanes,
      pinned: [],
      edges: edges(from, to),
      labels: ASKED.labels,
      marks: MARKS,
    },
    overview: { edges: edges(extent.from, extent.to) },
    graph: { level: 'all', weight: 'shared', actors: ASKED.actors, pairs: ASKED.pairs, included: [] },
    counts: DIMENSIONS,
    rows: { sort: 'date', descending: false, from: 0, to: ASKED.page, language: 'en' },
  };
}

/** Edges in minutes of `ASKED.bins` bins from the beginning of one day to the end of another. */
export function edges(from: number, to: number): Int32Array {
  const days = to + 1 - from;
  return Int32Array.from({ length: ASKED.bins + 1 }, (_, i) =>
    Math.round((from + (days * i) / ASKED.bins) * MINUTES_PER_DAY),
  );
}

export function scenarios(extent: Extent, kinds: readonly string[]): readonly Scenario[] {
  const steps = 100;
  return [
    { name: 'a tenth of the time, dragged', kind: 'drag', steps: dragged(extent, 0.1, steps) },
    { name: 'two fifths of the time, dragged', kind: 'drag', steps: dragged(extent, 0.4, steps) },
    { name: 'a growing period', kind: 'drag', steps: growing(extent, steps) },
    { name: 'a changed clause', kind: 'clause', steps: clauses(extent, kinds, 50) },
  ];
}

function dragged({ from, to }: Extent, share: number, steps: number): readonly Step[] {
  const width = Math.round((to + 1 - from) * share);
  const room = to + 1 - from - width;
  return Array.from({ length: steps }, (_, i) => {
    const first = from + Math.round((room * i) / (steps - 1));
    return { from: first, to: first + width - 1, filter: {} };
  });
}

function growing({ from, to }: Extent, steps: number): readonly Step[] {
  const days = to + 1 - from;
  return Array.from({ length: steps }, (_, i) => ({
    from,
    to: from + Math.max(1, Math.round((days * (i + 1)) / steps)) - 1,
    filter: {},
  }));
}

/** An actor, a kind, an actor and a kind, and neither, in turn; frequent and rare ones. */
function clauses({ from, to }: Extent, kinds: readonly string[], steps: number): readonly Step[] {
  const third = Math.round((to - from) / 3);
  return Array.from({ length: steps }, (_, i) => {
    const actors = { values: [`a${(i * 37) % 600}`], negated: false, mode: 'any' } as const;
    const ofKind = { values: [kinds[(i * 7) % kinds.length]!], negated: false };
    const filters: readonly Filter[] = [{ actors }, { kinds: ofKind }, { actors, kinds: ofKind }, {}];
    return { from: from + third, to: to - third, filter: filters[i % filters.length]! };
  });
}
