/** Seeded numbers, so that a run can be repeated (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers below `size`, the lower the more often, as with words of a language. */
export function zipf(size: number, exponent: number, random: () => number): () => number {
  const sums = new Float64Array(size);
  for (let i = 0, sum = 0; i < size; i++) sums[i] = sum += 1 / (i + 1) ** exponent;
  return () => {
    const goal = random() * sums[size - 1]!;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle]! < goal) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
