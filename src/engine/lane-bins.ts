/** Bins of each lane, and its most salient events, between the first and the last edge. */
import { BestPerLane } from './best-per-lane.ts';
import type { Columns } from './columns.ts';
import { collectByLane } from './lane-bins-by-lane.ts';
import { collectByRow } from './lane-bins-by-row.ts';
import type { LaneIndex } from './lane-index.ts';
import type { MatchSet } from './match-set.ts';
import type { PlacedLanes } from './placed-lanes.ts';
import type { LanesAnswer, LanesQuestion } from './question.ts';
import type { Work } from '../base/work.ts';

export interface LaneBins {
  readonly edges: Int32Array;
  /** Number of bins: one fewer than edges. */
  readonly bins: number;
  /** `[lane * bins + bin]` */
  readonly counts: Uint32Array;
  readonly best: BestPerLane;
}

/** Where every event matches, lane by lane over its index; else by walking the events that match. */
export function* collectLanes(
  columns: Columns,
  set: MatchSet,
  placed: PlacedLanes,
  { edges, labels }: LanesQuestion,
  index: LaneIndex | null,
): Work<Pick<LanesAnswer, 'binCounts' | 'labelOffsets' | 'labels'>> {
  const bins = Math.max(0, edges.length - 1);
  const best = new BestPerLane(placed.values.length, labels);
  const into = { edges, bins, counts: new Uint32Array(placed.values.length * bins), best };
  if (bins > 0 && index !== null) yield* collectByLane(columns, set, placed, index, into);
  else if (bins > 0) yield* collectByRow(columns, set, placed, into);
  return { binCounts: into.counts, ...best.taken() };
}
