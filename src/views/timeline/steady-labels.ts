/** Labels stay while the reader moves: whoever has one is asked first for the next scene. */
import type { LabelCandidate, Scene } from './scene-types.ts';
import type { TimeWindow } from './time-window.ts';

/** What has a label keeps it while zooming in and panning: it comes first, after what is selected. */
export function steadyCandidates(
  candidates: readonly LabelCandidate[],
  window: TimeWindow,
  atRest: Scene | null,
  moving: boolean,
): readonly LabelCandidate[] {
  if (!atRest) return candidates;
  const lanes = new Map(atRest.labels.map((label) => [label.row, atRest.lanes[label.lane]?.index]));
  const kept = candidates.filter((one) => lanes.get(one.row) === one.lane);
  if (moving) return kept;
  const zoomedOut = window.to - window.from > (atRest.window.to - atRest.window.from) * 1.001;
  if (zoomedOut) return candidates;
  const keptSet = new Set(kept);
  return [...kept, ...candidates.filter((one) => !keptSet.has(one))];
}
