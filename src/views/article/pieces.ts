/** The article as pieces, marked and not, in order. */
import type { ArticleMark } from '../../queries/article.ts';
import { keyOfMark } from './entities.ts';

export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly mark: ArticleMark | null;
  /** Whether what is marked is named here for the first time: only there it is a stop of the Tab key. */
  readonly first: boolean;
}

/** Joined, the pieces give the text. `marks` ascend and do not overlap. */
export function piecesOf(text: string, marks: readonly ArticleMark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (const mark of marks) {
    if (mark.from > at) pieces.push({ from: at, text: text.slice(at, mark.from), mark: null, first: false });
    const key = keyOfMark(mark);
    pieces.push({ from: mark.from, text: text.slice(mark.from, mark.to), mark, first: !seen.has(key) });
    seen.add(key);
    at = mark.to;
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), mark: null, first: false });
  return pieces;
}
