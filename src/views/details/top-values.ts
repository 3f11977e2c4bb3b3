export interface Counted<T extends string> {
  readonly value: T;
  readonly count: number;
}

/** Values that occur and are `wanted`, most frequent first; equally frequent ones in the order of the catalogue. */
export function topValues<T extends string>(
  counts: Uint32Array | undefined,
  values: readonly T[],
  most = 20,
  wanted: (value: T) => boolean = () => true,
): readonly Counted<T>[] {
  return values
    .map((value, i) => ({ value, count: counts?.[i] ?? 0 }))
    .filter(({ value, count }) => count > 0 && wanted(value))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
