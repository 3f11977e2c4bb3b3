/** The article as pieces, marked and not, in order. */
import type { ArticleMark } from '../../queries/article.ts';

export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly mark: ArticleMark | null;
}

/** Joined, the pieces give the text. `marks` ascend and do not overlap. */
export function piecesOf(text: string, marks: readonly ArticleMark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from > at) pieces.push({ from: at, text: text.slice(at, mark.from), mark: null });
    pieces.push({ from: mark.from, text: text.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), mark: null });
  return pieces;
}
