/**
 * The scale that the key is drawn at. The key lies below the picture: discs of another size may change its height,
 * hence the picture's, hence the scale, which would go to and fro for ever between two tenths.
 */
export interface KeyScale {
  readonly now: number;
  readonly before: number;
}

/** A step of the scale, as the stage tells it. */
const TENTH = 0.1;

/** Goes along, but not straight back by one step. */
export function nextKeyScale(kept: KeyScale, scale: number): KeyScale {
  const goesBack = scale === kept.before && Math.abs(scale - kept.now) < 1.5 * TENTH;
  return scale === kept.now || goesBack ? kept : { now: scale, before: kept.now };
}
