/** Bins in a row in which the record has nothing, between its first event and its last. */
export interface Stretch {
  /** First bin, and one past the last. */
  readonly from: number;
  readonly to: number;
}

export function emptyStretches(counts: readonly number[]): readonly Stretch[] {
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  const stretches: Stretch[] = [];
  for (let bin = first; bin < last; bin++) {
    if (counts[bin]! > 0) continue;
    const open = stretches.at(-1);
    if (open?.to === bin) stretches[stretches.length - 1] = { from: open.from, to: bin + 1 };
    else stretches.push({ from: bin, to: bin + 1 });
  }
  return stretches;
}
