/**
 * The highest of many scores, without sorting them all: a sample tells about how high they must be, those are
 * looked at closely, and only where the sample misled, all of them (as in Floyd and Rivest, CACM 18(3), 1975).
 */

type Scores = Uint32Array | Float32Array | Float64Array;

/** Of so many scores one is drawn, in even steps. */
const SAMPLED = 16;
/** Below so many a sample does not pay. */
const FEW = 2048;

/** Positions of the `k` highest of the first `size` scores, highest first; of equals, the lower positions. */
export function topPositions(scores: Scores, size: number, k: number): number[] {
  const most = Math.min(k, size);
  if (most <= 0) return [];
  let high: readonly number[] = [];
  if (size > FEW) high = positionsAbove(scores, size, likelyBelow(scores, size, most));
  if (high.length < most) high = positionsAbove(scores, size, -Infinity);
  const values = high.map((position) => scores[position]!);
  const bar = kthHighest(Float64Array.from(values), 0, high.length, most);
  const above: number[] = [];
  const level: number[] = [];
  for (let i = 0; i < high.length; i++) {
    if (values[i]! > bar) above.push(high[i]!);
    else if (values[i] === bar && level.length < most) level.push(high[i]!);
  }
  return sortedByScore(above, scores).concat(level.slice(0, most - above.length));
}

/** A score that rather more than `k` exceed, or nearly so. */
function likelyBelow(scores: Scores, size: number, k: number): number {
  const length = Math.floor(size / SAMPLED);
  const sample = new Float64Array(length);
  for (let i = 0; i < length; i++) sample[i] = scores[i * SAMPLED]!;
  const rank = Math.ceil((k / SAMPLED) * 1.25) + 8;
  return rank >= length ? -Infinity : kthHighest(sample, 0, length, rank);
}

function positionsAbove(scores: Scores, size: number, bar: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < size; i++) if (scores[i]! > bar) found.push(i);
  return found;
}

const POSITIONS = 2 ** 21;

/** Highest first; of equals, the lower position. Whole numbers are packed with their position and sorted as one. */
function sortedByScore(positions: number[], scores: Scores): number[] {
  const packable = scores instanceof Uint32Array && scores.length <= POSITIONS;
  if (!packable) return positions.sort((a, b) => scores[b]! - scores[a]! || a - b);
  const packed = new Float64Array(positions.length);
  for (let i = 0; i < packed.length; i++)
    packed[i] = scores[positions[i]!]! * POSITIONS + (POSITIONS - 1 - positions[i]!);
  packed.sort();
  const last = packed.length - 1;
  for (let i = 0; i <= last; i++) positions[i] = POSITIONS - 1 - (packed[last - i]! % POSITIONS);
  return positions;
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
