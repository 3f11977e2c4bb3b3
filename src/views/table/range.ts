/** A stretch of rows that the reader marked, for copying. Both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** From the row where marking began to the row where it is now, whichever comes first. */
export function rangeBetween(anchor: number, row: number): Range {
  return { from: Math.min(anchor, row), to: Math.max(anchor, row) };
}

export function holds(range: Range | null, row: number): boolean {
  return range !== null && row >= range.from && row <= range.to;
}

export function lengthOf({ from, to }: Range): number {
  return to - from + 1;
}
