/** The lanes of the timeline as lists: the same events in the same order; bars in numbers where the picture has bars. */
import { MINUTES_PER_DAY, type MinuteNumber, type Period } from '../../base/time.ts';
import type { LanesAnswer, MarkColumns, RowNumber } from './answer-types.ts';

export type TwinEntry =
  | { readonly kind: 'event'; readonly row: RowNumber }
  | {
      readonly kind: 'bin';
      readonly start: MinuteNumber;
      readonly end: MinuteNumber;
      readonly count: number;
    };

export interface TwinLane {
  readonly key: string;
  /** Events of the lane in the period. */
  readonly count: number;
  readonly entries: readonly TwinEntry[];
}

/** `order`: keys of the lanes from top to bottom. The answer reaches beyond the period; the list does not. */
export function twinLanes(
  answer: LanesAnswer,
  edges: Int32Array,
  order: readonly string[],
  period: Period | null,
): readonly TwinLane[] {
  const inView = overlapping(period);
  const rows = answer.marks && rowsPerLane(answer.marks, answer.lanes.length, inView);
  return order.flatMap((key) => {
    const at = answer.lanes.findIndex((lane) => lane.key === key);
    const lane = answer.lanes[at];
    if (!lane) return [];
    const entries = rows ? rows[at]! : binsOf(answer.binCounts, edges, at, inView);
    return [{ key, count: lane.count, entries }];
  });
}

type InView = (start: MinuteNumber, end: MinuteNumber) => boolean;

function overlapping(period: Period | null): InView {
  if (!period) return () => true;
  const from = period.from * MINUTES_PER_DAY;
  const to = (period.to + 1) * MINUTES_PER_DAY;
  return (start, end) => start < to && end > from;
}

function rowsPerLane(marks: MarkColumns, lanes: number, inView: InView): readonly TwinEntry[][] {
  const rows: TwinEntry[][] = Array.from({ length: lanes }, () => []);
  marks.rows.forEach((row, i) => {
    if (!inView(marks.starts[i]!, marks.ends[i]!)) return;
    for (const lane of marks.lanes.subarray(marks.laneOffsets[i], marks.laneOffsets[i + 1]))
      rows[lane]!.push({ kind: 'event', row });
  });
  return rows;
}

function binsOf(counts: Uint32Array, edges: Int32Array, lane: number, inView: InView): readonly TwinEntry[] {
  const bins = edges.length - 1;
  return Array.from(counts.subarray(lane * bins, (lane + 1) * bins), (count, bin) => ({
    kind: 'bin' as const,
    start: edges[bin]!,
    end: edges[bin + 1]!,
    count,
  })).filter(({ start, end, count }) => count > 0 && inView(start, end));
}

export interface FirstEntries {
  readonly lanes: readonly TwinLane[];
  /** Entries that are left for later. */
  readonly rest: number;
}

/** The first `most` entries of lanes that are open; every lane keeps its head and its count. */
export function firstEntries(
  lanes: readonly TwinLane[],
  collapsed: ReadonlySet<string>,
  most: number,
): FirstEntries {
  let room = most;
  let rest = 0;
  const cut = lanes.map((lane) => {
    const open = collapsed.has(lane.key) ? [] : lane.entries;
    const entries = open.slice(0, room);
    room -= entries.length;
    rest += open.length - entries.length;
    return { ...lane, entries };
  });
  return { lanes: cut, rest };
}

/** Each once, ascending: what must be fetched. */
export function rowsOfEntries(lanes: readonly TwinLane[]): readonly RowNumber[] {
  const rows = lanes.flatMap(({ entries }) =>
    entries.flatMap((one) => (one.kind === 'event' ? [one.row] : [])),
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}
