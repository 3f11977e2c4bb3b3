/** The keyboard's way through lanes and events. */
import type { RowNumber } from './answer-types.ts';
import type { Scene, SceneMark } from './scene-types.ts';

export interface Cursor {
  readonly row: RowNumber;
  /** Key of the lane. */
  readonly lane: string;
}

type Direction = 'left' | 'right' | 'up' | 'down';

/** The next event that way, among those that have a mark; the nearest of the next lane that has any. */
export function moveCursor(scene: Scene, cursor: Cursor | null, direction: Direction): Cursor | null {
  const lane = cursor ? scene.lanes.findIndex((one) => one.key === cursor.lane) : -1;
  const at = scene.marks.find((mark) => mark.lane === lane && mark.row === cursor?.row);
  if (direction === 'left' || direction === 'right') return moveAlong(scene, lane, at, direction);
  const x = at?.x ?? scene.width / 2;
  const step = direction === 'down' ? 1 : -1;
  const first = cursor ? lane + step : direction === 'down' ? 0 : scene.lanes.length - 1;
  for (let to = first; to >= 0 && to < scene.lanes.length; to += step) {
    const nearest = nearestIn(scene, to, x);
    if (nearest) return cursorOf(scene, nearest);
  }
  return null;
}

function moveAlong(
  scene: Scene,
  lane: number,
  at: SceneMark | undefined,
  direction: 'left' | 'right',
): Cursor | null {
  if (!at) return null;
  const marks = scene.marks.filter((mark) => mark.lane === lane).sort((a, b) => a.x - b.x || a.row - b.row);
  const next = marks[marks.indexOf(at) + (direction === 'right' ? 1 : -1)];
  return next ? cursorOf(scene, next) : null;
}

function nearestIn(scene: Scene, lane: number, x: number): SceneMark | undefined {
  let nearest: SceneMark | undefined;
  for (const mark of scene.marks)
    if (mark.lane === lane && (!nearest || Math.abs(mark.x - x) < Math.abs(nearest.x - x))) nearest = mark;
  return nearest;
}

function cursorOf(scene: Scene, mark: SceneMark): Cursor {
  return { row: mark.row, lane: scene.lanes[mark.lane]!.key };
}
