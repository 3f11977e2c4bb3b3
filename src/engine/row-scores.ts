/** A number per row, at first 0: in pages, as the system gives large memory slowly (`fresh-memory.ts`). */
import type { Work } from '../base/work.ts';

const BITS = 11;
const ROWS_PER_PAGE = 1 << BITS;
const PAGES_PER_STEP = 16;

export interface ScorePage {
  readonly firstRow: number;
  readonly scores: Float32Array;
}

export class RowScores {
  /** Ascending. Behind the last row there may be some that are none. */
  readonly pages: ScorePage[] = [];

  static *ofRows(count: number): Work<RowScores> {
    const made = new RowScores();
    for (let firstRow = 0; firstRow < count; firstRow += ROWS_PER_PAGE) {
      made.pages.push({ firstRow, scores: new Float32Array(ROWS_PER_PAGE) });
      if (made.pages.length % PAGES_PER_STEP === 0) yield;
    }
    return made;
  }

  add(row: number, gain: number): void {
    this.pages[row >> BITS]!.scores[row % ROWS_PER_PAGE]! += gain;
  }

  raise(row: number, least: number): void {
    const { scores } = this.pages[row >> BITS]!;
    if (least > scores[row % ROWS_PER_PAGE]!) scores[row % ROWS_PER_PAGE] = least;
  }

  of(row: number): number {
    return this.pages[row >> BITS]!.scores[row % ROWS_PER_PAGE]!;
  }
}
