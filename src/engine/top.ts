/** The highest of many scores, without sorting them all. */

type Scores = Uint32Array | Float32Array | Float64Array;

/** Positions of the `k` highest of the first `size` scores, highest first; of equals, the lower positions. */
export function topPositions(scores: Scores, size: number, k: number): number[] {
  const most = Math.min(k, size);
  if (most <= 0) return [];
  const bar = kthHighest(scores, 0, size, most);
  const above: number[] = [];
  const level: number[] = [];
  for (let i = 0; i < size; i++) {
    if (scores[i]! > bar) above.push(i);
    else if (scores[i] === bar && level.length < most) level.push(i);
  }
  above.sort((a, b) => scores[b]! - scores[a]! || a - b);
  return above.concat(level.slice(0, most - above.length));
}

let scratch = new Float64Array(1024);

/** The k-th highest (from 1) of the scores at `from` to one before `to` (Hoare's selection). */
export function kthHighest(scores: Scores, from: number, to: number, k: number): number {
  const size = to - from;
  if (scratch.length < size) scratch = new Float64Array(2 * size);
  const values = scratch;
  for (let i = 0; i < size; i++) values[i] = scores[from + i]!;
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const pivot = medianOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! > pivot) i++;
      while (values[j]! < pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (k - 1 <= j) high = j;
    else if (k - 1 >= i) low = i;
    else break;
  }
  return values[k - 1]!;
}

function medianOfThree(a: number, b: number, c: number): number {
  return a > b ? (b > c ? b : a > c ? c : a) : a > c ? a : b > c ? c : b;
}
