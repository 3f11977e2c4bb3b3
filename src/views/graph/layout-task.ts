/** What the layout's worker does, also without a worker: places, and outlines around groups. */
import { hullOutline, type Disc, type Outline } from './hull-shape.ts';
import { layOut, type LayoutRequest } from './layout.ts';

export interface LayoutTask {
  readonly request: LayoutRequest;
  /** Radii as drawn, for the outlines. */
  readonly drawnRadii: Float32Array;
  /** Groups that get an outline, as positions in the request's ids. */
  readonly hulls: readonly (readonly number[])[];
}

export interface LaidOut {
  readonly positions: Float32Array;
  readonly outlines: readonly Outline[];
  readonly ticks: number;
}

/** Passed to the worker and back; the number tells answers apart. */
export interface TaskMessage {
  readonly number: number;
  readonly task: LayoutTask;
}
export type AnswerMessage =
  | { readonly number: number; readonly laidOut: LaidOut }
  | { readonly number: number; readonly failure: string };

export function runLayout({ request, drawnRadii, hulls }: LayoutTask): LaidOut {
  const { positions, ticks } = layOut(request);
  const discs = Array.from(drawnRadii, (radius, at): Disc => ({
    x: positions[2 * at]!,
    y: positions[2 * at + 1]!,
    radius,
  }));
  const outlines = hulls.map((members) => {
    const inside = new Set(members);
    return hullOutline(
      members.map((at) => discs[at]!),
      discs.filter((_, at) => !inside.has(at)),
    );
  });
  return { positions, outlines, ticks };
}
