/** Where labels may stand: what marks and bars already take in each lane. */
import { DATE_FLAGS } from '../../dataset/date-flags.ts';
import type { LabelRoom, Stretch } from './label-layout.ts';
import type { LanePlace } from './lane-layout.ts';
import type { Metrics } from './metrics.ts';
import type { SceneBin, SceneMark } from './scene-types.ts';

export function labelRooms(
  places: readonly LanePlace[],
  marks: readonly SceneMark[],
  bins: readonly SceneBin[],
  metrics: Metrics,
): LabelRoom[] {
  const rooms = places.map((place) => ({
    labelRows: place.labelRows,
    taken: Array.from({ length: place.markRows }, (): Stretch[] => []),
  }));
  const half = metrics.glyph / 2;
  for (const mark of marks) {
    const row = rooms[mark.lane]!.taken[mark.markRow];
    row?.push({ from: mark.x - half, to: mark.x + half });
    // A text across a bar could not be read; across a soft one it can.
    if (mark.flags & DATE_FLAGS.interval) row?.push({ from: mark.from, to: mark.to });
  }
  for (const bin of bins)
    rooms[bin.lane]!.taken.forEach((row, at) => {
      if (bin.height > at * metrics.markRow) row.push({ from: bin.x, to: bin.x + bin.width });
    });
  return rooms;
}
