/** On what an event rests: how many sources, and for how many sides they speak. */
import type { Basis, Source } from './model.ts';

/**
 * `one-source`: a single one. `one-side`: every source speaks for the same side. `several-sides`: sources speak for
 * two sides or more. A source of which no side is known speaks for itself, and so for none of these.
 */
export function basesOf(sources: readonly Pick<Source, 'side'>[]): readonly Basis[] {
  const sides = new Set(sources.map((source) => source.side));
  const known = [...sides].filter((side) => side !== undefined);
  return [
    ...(sources.length === 1 ? (['one-source'] as const) : []),
    ...(sides.size === 1 && known.length === 1 ? (['one-side'] as const) : []),
    ...(known.length > 1 ? (['several-sides'] as const) : []),
  ];
}
