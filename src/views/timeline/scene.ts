/** Answer, window and size → what is shown: lanes, labels, marks, bins and connectors. Pure. */
import { MS_PER_MINUTE } from '../../base/time.ts';
import type { LanesAnswer, RowNumber } from './answer-types.ts';
import { collectBins, countBins } from './scene-bins.ts';
import { classify, type Classified } from './classify.ts';
import { connectMarks } from './connectors.ts';
import { BESIDE, placeLabels, type LabelWish, type PlacedLabel } from './label-layout.ts';
import { labelRooms } from './label-rooms.ts';
import { layOutLanes, type LaneNeed, type LanePlace } from './lane-layout.ts';
import { anchorOf } from './mark-place.ts';
import type { LabelCandidate, Scene, SceneInput, SceneLabel, SceneLane, SceneMark } from './scene-types.ts';

/** A lane asks for no more rows of labels than this, unless it is alone. */
const MOST_LABEL_ROWS = 6;
const MOST_LABEL_ROWS_ALONE = 14;

export function makeScene(input: SceneInput): Scene {
  const shown = showLanes(input);
  const { places, labels } = input.places
    ? { places: input.places, labels: labelLanes(input, input.places, shown) }
    : layOut(input, shown);
  const labelled = new Map(labels.map((label) => [label.row, label]));
  const classified = classify(input, places, shown.indexes, labelled);
  const lanes = places.map((place, at) => countLane(input.answer, place, shown.indexes[at]!, classified, at));
  return {
    window: input.window,
    width: input.width,
    height: input.height,
    contentHeight: Math.max(0, ...places.map((place) => place.top + place.height)),
    metrics: input.metrics,
    lanes,
    labels: labels.flatMap((label) => tieLabel(input, label, places, classified)),
    marks: classified.marks,
    bins: collectBins(input, places, classified.binned),
    connectors: input.connected ? connectMarks(classified.marks) : [],
    ...leftOut(input, shown),
  };
}

export interface ShownLanes {
  /** For each lane on screen its position in the answer, or −1. */
  readonly indexes: readonly number[];
  /** For each lane of the answer its position on screen, or −1. */
  readonly positions: Int16Array;
}

function showLanes({ answer, order, places }: SceneInput): ShownLanes {
  const keys = places ? places.map((place) => place.key) : order;
  const indexOf = new Map(answer.lanes.map((lane, index) => [lane.key, index]));
  const positions = new Int16Array(answer.lanes.length).fill(-1);
  const indexes = keys.map((key, position) => {
    const index = indexOf.get(key) ?? -1;
    if (index >= 0) positions[index] = position;
    return index;
  });
  return { indexes, positions };
}

/** Twice: once with as many rows of labels as wished, then with as many as were used. */
function layOut(input: SceneInput, shown: ShownLanes): { places: LanePlace[]; labels: PlacedLabel[] } {
  const wished = laneNeeds(input, shown, wishedRows(input, shown));
  const first = layOutLanes(wished, input.height, input.metrics);
  const used = first.map(() => 0);
  for (const label of labelLanes(input, first, shown))
    used[label.lane] = Math.max(used[label.lane]!, label.labelRow + 1);
  const places = layOutLanes(laneNeeds(input, shown, used), input.height, input.metrics);
  return { places, labels: labelLanes(input, places, shown) };
}

function wishedRows(input: SceneInput, shown: ShownLanes): number[] {
  const most = input.order.length === 1 ? MOST_LABEL_ROWS_ALONE : MOST_LABEL_ROWS;
  const wished = input.order.map(() => 0);
  for (const candidate of input.candidates) {
    const lane = shown.positions[candidate.lane]!;
    if (lane >= 0 && isInView(input, candidate)) wished[lane] = Math.min(most, wished[lane]! + 1);
  }
  return wished;
}

function laneNeeds(input: SceneInput, shown: ShownLanes, labelRows: readonly number[]): LaneNeed[] {
  return input.order.map((key, at) => ({
    key,
    collapsed: input.collapsed.has(key),
    labelRows: labelRows[at]!,
    markRows: input.stacking?.needed[shown.indexes[at]!] ?? countBins(input.stacking),
  }));
}

function isInView({ window }: SceneInput, candidate: LabelCandidate): boolean {
  const at = anchorOf(candidate.start, candidate.end, candidate.flags) * MS_PER_MINUTE;
  return at >= window.from && at < window.to;
}

function labelLanes(input: SceneInput, places: readonly LanePlace[], shown: ShownLanes): PlacedLabel[] {
  if (input.candidates.length === 0 || input.budget === 0) return [];
  const perMs = input.width / (input.window.to - input.window.from);
  const unlabelled = classify(input, places, shown.indexes, new Map());
  const rows = markRows(unlabelled.marks);
  const wishes = input.candidates.flatMap((candidate): LabelWish[] => {
    const lane = shown.positions[candidate.lane] ?? -1;
    if (lane < 0 || places[lane]!.collapsed) return [];
    const at = anchorOf(candidate.start, candidate.end, candidate.flags) * MS_PER_MINUTE;
    const x = (at - input.window.from) * perMs;
    const markRow = rows.get(candidate.row)?.[lane] ?? 0;
    return [{ row: candidate.row, lane, markRow, x, width: candidate.width, was: candidate.was }];
  });
  const rooms = labelRooms(
    places,
    unlabelled.marks,
    collectBins(input, places, unlabelled.binned),
    input.metrics,
  );
  return placeLabels(wishes, (lane) => rooms[lane]!, input.width, input.budget, input.metrics);
}

/** By event and lane: the row of marks in which it stands. */
function markRows(marks: readonly SceneMark[]): ReadonlyMap<RowNumber, readonly (number | undefined)[]> {
  const rows = new Map<RowNumber, (number | undefined)[]>();
  for (const mark of marks) {
    const own = rows.get(mark.row);
    if (own) own[mark.lane] = mark.markRow;
    else {
      const fresh: (number | undefined)[] = [];
      fresh[mark.lane] = mark.markRow;
      rows.set(mark.row, fresh);
    }
  }
  return rows;
}

function tieLabel(
  input: SceneInput,
  label: PlacedLabel,
  places: readonly LanePlace[],
  classified: Classified,
): SceneLabel[] {
  const place = places[label.lane]!;
  const candidate = input.candidates.find((one) => one.row === label.row);
  const mark = classified.labelMarks.get(label.row);
  if (!candidate || !mark) return []; // the newest answer no longer has the event
  const above = place.stripTop - (label.labelRow + 1) * input.metrics.labelRow;
  return [
    {
      ...label,
      text: candidate.text,
      lang: candidate.lang,
      anchor: anchorOf(candidate.start, candidate.end, candidate.flags),
      top: label.labelRow === BESIDE ? mark.y - input.metrics.labelRow / 2 : above,
      markY: mark.y,
      kind: candidate.kind,
    },
  ];
}

function countLane(
  answer: LanesAnswer,
  place: LanePlace,
  index: number,
  { counts }: Classified,
  at: number,
): SceneLane {
  const count = answer.lanes[index]?.count ?? 0;
  return { ...place, index, count, ...counts[at]! };
}

function leftOut({ answer }: SceneInput, shown: ShownLanes) {
  const hidden = answer.lanes.filter((_, index) => shown.positions[index]! < 0);
  return { lanesLeftOut: answer.lanesLeftOut + hidden.length, eventsLeftOut: answer.eventsLeftOut };
}
