/** Every matching event in view is labelled, or has a mark, or is counted in a bin: in each of its lanes one of these. */
import { MS_PER_MINUTE } from '../../base/time.ts';
import type { RowNumber } from './answer-types.ts';
import type { PlacedLabel } from './label-layout.ts';
import type { LanePlace } from './lane-layout.ts';
import { anchorOf, binOf } from './mark-place.ts';
import type { DrawnEvent, SceneInput, SceneMark } from './scene-types.ts';
import { crowdedBins, type Stacking } from './stacking.ts';

export interface LaneCounts {
  labelled: number;
  marked: number;
  binned: number;
}

export interface Classified {
  readonly marks: readonly SceneMark[];
  /** Marks of the labelled events, in the lane of their label. */
  readonly labelMarks: ReadonlyMap<RowNumber, SceneMark>;
  /** `binned[lane * bins + bin]`, lanes as on screen; also bins just out of view, so that bars do not jump. */
  readonly binned: Uint32Array;
  readonly counts: readonly LaneCounts[];
}

type Labels = ReadonlyMap<RowNumber, PlacedLabel>;

/** `indexes`: for each lane on screen its position in the answer, or −1. */
export function classify(
  input: SceneInput,
  places: readonly LanePlace[],
  indexes: readonly number[],
  labels: Labels,
): Classified {
  return input.stacking
    ? classifyMarks(input, input.stacking, places, indexes, labels)
    : classifyBins(input, places, indexes, labels);
}

function classifyMarks(
  input: SceneInput,
  stacking: Stacking,
  places: readonly LanePlace[],
  indexes: readonly number[],
  labels: Labels,
): Classified {
  const { marks } = stacking;
  const bins = input.edges.length - 1;
  const positions = new Int16Array(stacking.needed.length).fill(-1);
  indexes.forEach((index, position) => index >= 0 && (positions[index] = position));
  const rowsOf = (lane: number) => places[positions[lane]!]?.markRows ?? 0;
  const crowded = crowdedBins(stacking, bins, rowsOf);
  const result = emptyResult(places.length, bins);
  const draw = drawer(input, places);
  const first = input.window.from / MS_PER_MINUTE;
  const last = input.window.to / MS_PER_MINUTE;
  for (let i = 0; i < marks.rows.length; i++) {
    const inView = marks.ends[i]! > first && marks.starts[i]! < last;
    const bin = stacking.bins[i]!;
    for (let entry = marks.laneOffsets[i]!; entry < marks.laneOffsets[i + 1]!; entry++) {
      const lane = positions[marks.lanes[entry]!]!;
      if (lane < 0) continue;
      const row = marks.rows[i]!;
      const labelled = labels.get(row)?.lane === lane;
      // What began before the window is seen by its length: its bin is out of view.
      const began = inView && marks.starts[i]! < first;
      const hidden = !began && bin >= 0 && bin < bins && crowded[marks.lanes[entry]! * bins + bin] === 1;
      if (hidden && !labelled && row !== input.selected) {
        result.binned[lane * bins + bin]!++;
        if (inView) result.counts[lane]!.binned++;
        continue;
      }
      if (!inView) continue;
      result.counts[lane]![labelled ? 'labelled' : 'marked']++;
      const mark = draw(eventOf(marks, i), lane, stacking.rows[entry]!, labelled, marks.hosts[entry] === 1);
      result.marks.push(mark);
      if (labelled) result.labelMarks.set(row, mark);
    }
  }
  return result;
}

function eventOf(marks: Stacking['marks'], i: number): DrawnEvent {
  return {
    row: marks.rows[i]!,
    start: marks.starts[i]!,
    end: marks.ends[i]!,
    kind: marks.kinds[i]!,
    status: marks.statuses[i]!,
    flags: marks.dateFlags[i]!,
  };
}

/** Where there are no marks, everything without a label is in the bins, by its start. */
function classifyBins(
  input: SceneInput,
  places: readonly LanePlace[],
  indexes: readonly number[],
  labels: Labels,
): Classified {
  const { edges, window, answer } = input;
  const bins = edges.length - 1;
  const result = emptyResult(places.length, bins);
  const draw = drawer(input, places);
  indexes.forEach((index, lane) => {
    if (index < 0) return;
    for (let bin = 0; bin < bins; bin++)
      result.binned[lane * bins + bin] = answer.binCounts[index * bins + bin]!;
  });
  for (const candidate of input.candidates) {
    const label = labels.get(candidate.row);
    if (!label || indexes[label.lane] !== candidate.lane) continue;
    const bin = binOf(edges, candidate.start);
    const at = label.lane * bins + bin;
    if (bin >= 0 && bin < bins && result.binned[at]! > 0) result.binned[at]!--;
    result.counts[label.lane]!.labelled++;
    const mark = draw(candidate, label.lane, 0, true, false);
    result.marks.push(mark);
    result.labelMarks.set(candidate.row, mark);
  }
  for (let lane = 0; lane < places.length; lane++)
    for (let bin = 0; bin < bins; bin++)
      if (edges[bin + 1]! * MS_PER_MINUTE > window.from && edges[bin]! * MS_PER_MINUTE < window.to)
        result.counts[lane]!.binned += result.binned[lane * bins + bin]!;
  return result;
}

function emptyResult(lanes: number, bins: number) {
  return {
    marks: [] as SceneMark[],
    labelMarks: new Map<RowNumber, SceneMark>(),
    binned: new Uint32Array(lanes * Math.max(0, bins)),
    counts: Array.from({ length: lanes }, (): LaneCounts => ({ labelled: 0, marked: 0, binned: 0 })),
  };
}

/** Places a mark; one that a crowded lane shows all the same stands in its lowest row. */
function drawer({ window, width, metrics }: SceneInput, places: readonly LanePlace[]) {
  const perMinute = (width * MS_PER_MINUTE) / (window.to - window.from);
  const origin = window.from / MS_PER_MINUTE;
  return (event: DrawnEvent, lane: number, row: number, labelled: boolean, host: boolean): SceneMark => {
    const place = places[lane]!;
    const level = row < place.markRows ? row : 0;
    return {
      ...event,
      lane,
      x: (anchorOf(event.start, event.end, event.flags) - origin) * perMinute,
      y: place.stripTop + place.stripHeight - (level + 0.5) * metrics.markRow,
      from: (event.start - origin) * perMinute,
      to: (event.end - origin) * perMinute,
      markRow: level,
      labelled,
      host,
    };
  };
}
