/** Labels stay while the reader moves: whoever has one is asked first for the next scene, and for the same place. */
import type { LanesAnswer } from './answer-types.ts';
import type { LabelCandidate, Scene } from './scene-types.ts';
import type { TimeWindow } from './time-window.ts';

/** What has a label keeps it while zooming in and panning. Lanes are compared by key: each answer numbers its own. */
export function steadyCandidates(
  candidates: readonly LabelCandidate[],
  { lanes }: Pick<LanesAnswer, 'lanes'>,
  window: TimeWindow,
  atRest: Scene | null,
  moving: boolean,
): readonly LabelCandidate[] {
  if (!atRest) return candidates;
  const zoomedOut = window.to - window.from > (atRest.window.to - atRest.window.from) * 1.001;
  if (zoomedOut && !moving) return candidates;
  const labels = new Map(atRest.labels.map((label) => [label.row, label]));
  const [kept, others]: [LabelCandidate[], LabelCandidate[]] = [[], []];
  for (const one of candidates) {
    const was = labels.get(one.row);
    if (was && atRest.lanes[was.lane]?.key === lanes[one.lane]?.key)
      kept.push(zoomedOut ? one : { ...one, was });
    else others.push(one);
  }
  return moving ? kept : [...kept, ...others];
}
