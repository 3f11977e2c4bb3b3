/** What lies under the pointer: a label, the nearest mark, a stretch of time, or a bar. */
import type { RowNumber } from './answer-types.ts';
import { SPAN_HEIGHT } from './mark-look.ts';
import type { Scene, SceneBin, SceneMark } from './scene-types.ts';

export type Hit =
  | {
      readonly kind: 'event';
      readonly row: RowNumber;
      readonly lane: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'bin'; readonly bin: SceneBin };

/** Nearest that a fingertip or a pointer must come to a mark, in shares of its width. */
const REACH = 0.9;

/** `y` counts from the top of the lanes, scrolled or not. */
export function hitScene(scene: Scene, x: number, y: number): Hit | null {
  const label = scene.labels.find(
    (one) =>
      x >= one.left && x < one.left + one.width && y >= one.top && y < one.top + scene.metrics.labelRow,
  );
  if (label) return { kind: 'event', row: label.row, lane: label.lane, x: label.x, y: label.markY };
  const mark = nearestMark(scene, x, y) ?? spanAt(scene, x, y);
  if (mark) return { kind: 'event', row: mark.row, lane: mark.lane, x: mark.x, y: mark.y };
  const lane = scene.lanes.findIndex((one) => y >= one.top && y < one.top + one.height);
  const bin = scene.bins.find((one) => one.lane === lane && x >= one.x && x < one.x + one.width);
  return bin ? { kind: 'bin', bin } : null;
}

function nearestMark(scene: Scene, x: number, y: number): SceneMark | undefined {
  let nearest: SceneMark | undefined;
  let least = (scene.metrics.glyph * REACH) ** 2;
  for (const mark of scene.marks) {
    const distance = (mark.x - x) ** 2 + (mark.y - y) ** 2;
    if (distance <= least) [nearest, least] = [mark, distance];
  }
  return nearest;
}

function spanAt(scene: Scene, x: number, y: number): SceneMark | undefined {
  const half = Math.max(4, (SPAN_HEIGHT.soft * scene.metrics.glyph) / 2);
  let shortest: SceneMark | undefined;
  for (const mark of scene.marks) {
    if (x < mark.from || x > mark.to || Math.abs(mark.y - y) > half) continue;
    if (!shortest || mark.to - mark.from < shortest.to - shortest.from) shortest = mark;
  }
  return shortest;
}
