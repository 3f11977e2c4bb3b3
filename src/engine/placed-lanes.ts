/** Which lanes an event is in, once the lanes are chosen. */
import type { Axis } from './axis.ts';

export interface PlacedLanes {
  readonly axis: Axis;
  /** Lane → value of the axis; its size stands for "none". */
  readonly values: readonly number[];
  /** Value → lane; −1 where it has none. */
  readonly laneOf: Int16Array;
}

/** Calls `found` with every lane that the row is in. */
export function lanesOfRow({ axis, laneOf }: PlacedLanes, row: number, found: (lane: number) => void): void {
  if (axis.lists === null) {
    const value = axis.scalar?.[row] ?? -1;
    const lane = laneOf[value < 0 ? axis.size : value]!;
    if (lane >= 0) found(lane);
    return;
  }
  const { offsets, values } = axis.lists;
  const end = offsets[row + 1]!;
  if (offsets[row] === end && laneOf[axis.size]! >= 0) found(laneOf[axis.size]!);
  for (let at = offsets[row]!; at < end; at++) if (laneOf[values[at]!]! >= 0) found(laneOf[values[at]!]!);
}
