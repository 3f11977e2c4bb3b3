type Numbers = Int32Array | Uint32Array;

/** Whether both hold the same numbers in the same order. */
export function sameNumbers(a: Numbers, b: Numbers): boolean {
  return a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
}
