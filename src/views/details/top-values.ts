export interface Counted<T extends string> {
  readonly value: T;
  readonly count: number;
}

/** Values that occur, most frequent first; equally frequent ones in the order of the catalogue. */
export function topValues<T extends string>(
  counts: Uint32Array | undefined,
  values: readonly T[],
  most = 20,
): readonly Counted<T>[] {
  return values
    .map((value, i) => ({ value, count: counts?.[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
