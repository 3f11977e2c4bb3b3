/**
 * The scale that the key is drawn at. The key lies below the picture: larger discs can make it higher, hence the
 * picture lower, hence the scale smaller, and so to and fro for ever between two tenths. Of the two the larger stays,
 * from wherever it began, so that a link shows everybody the same.
 */
export interface KeyScale {
  readonly now: number;
  readonly before: number;
}

/** A step of the scale, as the stage tells it. */
const TENTH = 0.1;

/** Goes along, but not straight back down by one step. */
export function nextKeyScale(kept: KeyScale, scale: number): KeyScale {
  const goesBack = scale === kept.before && scale < kept.now && kept.now - scale < 1.5 * TENTH;
  return scale === kept.now || goesBack ? kept : { now: scale, before: kept.now };
}
