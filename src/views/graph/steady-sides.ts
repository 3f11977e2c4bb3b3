import type { Side } from './labels.ts';

export interface SteadySides {
  /** By actor and hull. */
  readonly before: () => ReadonlyMap<string, Side>;
  readonly keep: (labels: readonly { readonly id: string; readonly side: Side }[], atRest: boolean) => void;
  /** Names stand as in a picture that nothing came before. */
  readonly forget: () => void;
}

/**
 * The side on which each name stood a frame ago. Nothing is remembered before a first picture has come to rest: else
 * the order in which its parts came would decide, and the same link would show another picture.
 */
export function steadySides(): SteadySides {
  let sides: ReadonlyMap<string, Side> = new Map();
  let hasRested = false;
  return {
    before: () => sides,
    keep: (labels, atRest) => {
      hasRested ||= atRest;
      if (hasRested) sides = new Map(labels.map(({ id, side }) => [id, side]));
    },
    forget: () => {
      sides = new Map();
      hasRested = false;
    },
  };
}
