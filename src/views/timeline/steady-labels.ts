/** Labels stay while the reader moves: whoever has one is asked first for the next scene, and for the same place. */
import { omit } from '../../base/omit.ts';
import type { LanesAnswer } from './answer-types.ts';
import type { LabelPlace } from './label-layout.ts';
import type { LabelCandidate, Scene } from './scene-types.ts';
import type { TimeWindow } from './time-window.ts';

type Lanes = Pick<LanesAnswer, 'lanes'>;

/** What has a label keeps it while zooming in and panning. Lanes are compared by key: each answer numbers its own. */
export function steadyCandidates(
  candidates: readonly LabelCandidate[],
  { lanes }: Lanes,
  window: TimeWindow,
  atRest: Scene | null,
): readonly LabelCandidate[] {
  if (!atRest || isWider(window, atRest.window)) return candidates;
  const labels = new Map(atRest.labels.map((label) => [label.row, label]));
  const [kept, others]: [LabelCandidate[], LabelCandidate[]] = [[], []];
  for (const one of candidates) {
    const was = labels.get(one.row);
    if (was && atRest.lanes[was.lane]?.key === lanes[one.lane]?.key) kept.push({ ...one, was });
    else others.push(one);
  }
  return [...kept, ...others];
}

/** What had a label at rest, and where. */
export interface LabelAtRest {
  readonly candidate: LabelCandidate;
  /** Key of its lane. */
  readonly lane: string;
  readonly was: LabelPlace;
}

/** Those of the candidates that the scene labels, most important first. */
export function labelsAtRest(candidates: readonly LabelCandidate[], scene: Scene): readonly LabelAtRest[] {
  const labels = new Map(scene.labels.map((label) => [label.row, label]));
  return candidates.flatMap((candidate): LabelAtRest[] => {
    const was = labels.get(candidate.row);
    const lane = was && scene.lanes[was.lane];
    return lane?.index === candidate.lane ? [{ candidate, lane: lane.key, was: was! }] : [];
  });
}

/** Under way nothing else may have a label; from further away none is sure of its place. */
export function candidatesUnderWay(
  labels: readonly LabelAtRest[],
  { lanes }: Lanes,
  window: TimeWindow,
  windowAtRest: TimeWindow,
): readonly LabelCandidate[] {
  const wider = isWider(window, windowAtRest);
  const indexes = new Map(lanes.map(({ key }, index) => [key, index]));
  return labels.flatMap(({ candidate, lane: key, was }): LabelCandidate[] => {
    const lane = indexes.get(key);
    if (lane === undefined) return [];
    return [wider ? { ...omit(candidate, 'was'), lane } : { ...candidate, lane, was }];
  });
}

function isWider(window: TimeWindow, than: TimeWindow): boolean {
  return window.to - window.from > (than.to - than.from) * 1.001;
}
