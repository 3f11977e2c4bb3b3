/**
 * Counts per lane and bin as bars. All lanes share one scale of heights, so that bars can be compared; how full a bar is
 * against the fullest of its lane makes it darker, so that a lane of few events has its shape too.
 */
import { MINUTES_PER_DAY, MS_PER_MINUTE } from '../../base/time.ts';
import type { LanePlace } from './lane-layout.ts';
import type { SceneBin, SceneInput } from './scene-types.ts';
import type { Stacking } from './stacking.ts';

const LEAST_BAR = 2;
/** Rows of marks that a lane asks for where there are only bins. */
const ROWS_FOR_BINS = 3;

export function countBins(stacking: Stacking | null): number {
  return stacking ? 1 : ROWS_FOR_BINS;
}

/** `binned[lane * bins + bin]`, lanes as on screen. */
export function collectBins(
  input: SceneInput,
  places: readonly LanePlace[],
  binned: Uint32Array,
): SceneBin[] {
  const { edges, window, width } = input;
  const bins = edges.length - 1;
  const group = binsPerBar(edges);
  const greatest = greatestBar(binned, bins, group);
  const perMs = width / (window.to - window.from);
  const bars: SceneBin[] = [];
  places.forEach((place, lane) => {
    const greatestHere = greatestBar(binned.subarray(lane * bins, (lane + 1) * bins), bins, group);
    for (let bin = 0; bin < bins; bin += group) {
      const last = Math.min(bin + group, bins);
      const [start, end] = [edges[bin]!, edges[last]!];
      if (end * MS_PER_MINUTE <= window.from || start * MS_PER_MINUTE >= window.to) continue;
      const count = sumOf(binned, lane * bins + bin, lane * bins + last);
      if (count === 0) continue;
      const height = Math.max(LEAST_BAR, (count / greatest) * place.stripHeight);
      const x = (start * MS_PER_MINUTE - window.from) * perMs;
      const barWidth = (end - start) * MS_PER_MINUTE * perMs;
      const top = place.stripTop + place.stripHeight - height;
      bars.push({ lane, start, end, x, width: barWidth, top, height, count, share: count / greatestHere });
    }
  });
  return bars;
}

/** Most dates are known to the day: bins of hours would pile everything up at midnight. */
function binsPerBar(edges: Int32Array): number {
  const length = edges.length > 1 ? edges[1]! - edges[0]! : MINUTES_PER_DAY;
  return length < MINUTES_PER_DAY ? Math.round(MINUTES_PER_DAY / length) : 1;
}

function greatestBar(binned: Uint32Array, bins: number, group: number): number {
  let greatest = 1;
  for (let lane = 0; lane * bins < binned.length; lane++)
    for (let bin = 0; bin < bins; bin += group) {
      const from = lane * bins + bin;
      greatest = Math.max(greatest, sumOf(binned, from, Math.min(from + group, (lane + 1) * bins)));
    }
  return greatest;
}

function sumOf(values: Uint32Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i]!;
  return total;
}
