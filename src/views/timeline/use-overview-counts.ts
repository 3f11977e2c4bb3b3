/** What the overview draws: the same object as long as the counts are the same, as they do not depend on the period. */
import { useRef } from 'react';
import { sameNumbers } from '../../base/same-numbers.ts';
import type { OverviewAnswer } from '../../queries/engine-types.ts';
import type { ViewAnswer } from '../../queries/view-answer.ts';

export interface OverviewCounts {
  readonly overview: OverviewAnswer;
  readonly edges: Int32Array;
}

export function useOverviewCounts(asked: ViewAnswer | null): OverviewCounts | null {
  const last = useRef<OverviewCounts | null>(null);
  const overview = asked?.answer.overview;
  const edges = asked?.question.overview?.edges;
  if (!overview || !edges) return null;
  const now = { overview, edges };
  if (last.current === null || !sameCounts(last.current, now)) last.current = now;
  return last.current;
}

function sameCounts(a: OverviewCounts, b: OverviewCounts): boolean {
  return (
    sameNumbers(a.edges, b.edges) &&
    sameNumbers(a.overview.all, b.overview.all) &&
    sameNumbers(a.overview.matching, b.overview.matching)
  );
}
