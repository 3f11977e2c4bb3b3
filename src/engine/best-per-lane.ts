/** The most salient rows of each lane. */
import type { LanesAnswer } from './question.ts';

/** Keeps the `most` rows of highest salience per lane, highest first; of equals, those offered first. */
export class BestPerLane {
  /** What a row must exceed to enter a lane. */
  readonly thresholds: Float32Array;
  readonly most: number;
  /** For who has found all rows of a lane, in order: see `fill`. */
  readonly room: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #scores: Float32Array;
  readonly #sizes: Uint32Array;

  constructor(lanes: number, most: number) {
    this.most = most;
    this.room = new Uint32Array(most);
    this.#rows = new Uint32Array(lanes * most);
    this.#scores = new Float32Array(lanes * most);
    this.#sizes = new Uint32Array(lanes);
    this.thresholds = new Float32Array(lanes).fill(most > 0 ? -1 : Infinity);
  }

  /** For a score above the lane's threshold. */
  insert(lane: number, row: number, score: number): void {
    const begin = lane * this.most;
    const size = this.#sizes[lane]!;
    let at = begin + Math.min(size, this.most - 1);
    for (; at > begin && this.#scores[at - 1]! < score; at--) {
      this.#scores[at] = this.#scores[at - 1]!;
      this.#rows[at] = this.#rows[at - 1]!;
    }
    this.#scores[at] = score;
    this.#rows[at] = row;
    if (size < this.most) this.#sizes[lane] = size + 1;
    if (size + 1 >= this.most) this.thresholds[lane] = this.#scores[begin + this.most - 1]!;
  }

  /** The lane, into which nothing was inserted, gets the rows in `room`. */
  fill(lane: number): void {
    this.#rows.set(this.room, lane * this.most);
    this.#sizes[lane] = this.most;
  }

  taken(): Pick<LanesAnswer, 'labelOffsets' | 'labels'> {
    const labelOffsets = new Uint32Array(this.#sizes.length + 1);
    this.#sizes.forEach((size, lane) => (labelOffsets[lane + 1] = labelOffsets[lane]! + size));
    const labels = new Uint32Array(labelOffsets.at(-1)!);
    this.#sizes.forEach((size, lane) => {
      const begin = lane * this.most;
      labels.set(this.#rows.subarray(begin, begin + size), labelOffsets[lane]);
    });
    return { labelOffsets, labels };
  }
}
