/** Numbers over time: which series speak of an actor or a pair, and how much changed between two points. */
import type { ActorId, Series, SeriesPoint } from '../../dataset/model.ts';

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

/** Between two points in whichever order they were picked. */
export function changeBetween(a: SeriesPoint, b: SeriesPoint): Change {
  const [from, to] = a.span.start <= b.span.start ? [a, b] : [b, a];
  const difference = to.value - from.value;
  return { from, to, difference, ratio: from.value > 0 ? difference / from.value : null };
}
