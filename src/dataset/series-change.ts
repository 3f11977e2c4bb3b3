/** Numbers over time: which series speak of an actor or a pair, and how much changed between two points. */
import type { ActorId, EdtfDate, Series, SeriesPoint } from './model.ts';

/** Series that name every one of the actors. */
export function seriesOf(all: readonly Series[], actors: readonly ActorId[]): readonly Series[] {
  return all.filter((series) => actors.every((actor) => series.actors.includes(actor)));
}

export interface Change {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly difference: number;
  /** 0.668 is +66.8 %; `null` where the first value is zero or below, as there is no such ratio. */
  readonly ratio: number | null;
}

/** Other values for the same time: what is disputed stands side by side. */
export function rivalsOf(points: readonly SeriesPoint[], point: SeriesPoint): readonly SeriesPoint[] {
  return points.filter(
    (other) => other !== point && other.date === point.date && other.value !== point.value,
  );
}

/** Positions of the points of these dates; the first and the last where a date has none. */
export function positionsOf(
  points: readonly SeriesPoint[],
  dates: readonly [EdtfDate, EdtfDate] | null,
): readonly [number, number] {
  const at = (date: EdtfDate | undefined, otherwise: number) => {
    const found = points.findIndex((point) => point.date === date);
    return found < 0 ? otherwise : found;
  };
  return [at(dates?.[0], 0), at(dates?.[1], points.length - 1)];
}

/** Between two points in whichever order they were picked. */
export function changeBetween(a: SeriesPoint, b: SeriesPoint): Change {
  const [from, to] = a.span.start <= b.span.start ? [a, b] : [b, a];
  const difference = to.value - from.value;
  return { from, to, difference, ratio: from.value > 0 ? difference / from.value : null };
}
