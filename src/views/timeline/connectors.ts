/** A line through the marks of one event in several lanes: a summit is a vertical line through its members. */
import type { RowNumber } from './answer-types.ts';
import type { SceneConnector, SceneMark } from './scene-types.ts';

export function connectMarks(marks: readonly SceneMark[]): SceneConnector[] {
  const stretches = new Map<RowNumber, { x: number; top: number; bottom: number; marks: number }>();
  for (const mark of marks) {
    const stretch = stretches.get(mark.row);
    if (!stretch) {
      stretches.set(mark.row, { x: mark.x, top: mark.y, bottom: mark.y, marks: 1 });
      continue;
    }
    stretch.top = Math.min(stretch.top, mark.y);
    stretch.bottom = Math.max(stretch.bottom, mark.y);
    stretch.marks++;
  }
  return [...stretches].flatMap(([row, { x, top, bottom, marks: count }]) =>
    count > 1 ? [{ row, x, top, bottom }] : [],
  );
}
