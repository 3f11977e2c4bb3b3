/**
 * Labels as on a map: the most important first, each where it covers nothing: beside its mark where there is room,
 * else in a row above the marks with a line down to its own.
 */
import type { RowNumber } from './answer-types.ts';
import type { Metrics } from './metrics.ts';

export interface LabelWish {
  readonly row: RowNumber;
  /** Position of its lane on screen. */
  readonly lane: number;
  /** Row of marks in which its mark stands, 0 at the bottom. */
  readonly markRow: number;
  /** Where its mark stands, and how wide its text is, in CSS pixels. */
  readonly x: number;
  readonly width: number;
  /** Where it stood before a movement that ought not to cost it its label. */
  readonly was?: LabelPlace | undefined;
}

export interface LabelPlace {
  /** Row of labels, 0 just above the marks; −1: beside its mark. */
  readonly labelRow: number;
  /** On which side of its line or mark the text stands. */
  readonly side: 'right' | 'left';
}

export interface PlacedLabel extends LabelWish, LabelPlace {
  /** Left edge of the text. */
  readonly left: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a lane offers: rows of labels over rows of marks, with what stands in the latter. */
export interface LabelRoom {
  readonly labelRows: number;
  /** For each row of marks, the stretches that marks and bars take. */
  readonly taken: readonly (readonly Stretch[])[];
}

export const BESIDE = -1;

interface LaneTexts {
  readonly room: LabelRoom;
  /** Texts and lines in the rows of marks, then in those of labels, from below. */
  readonly texts: Stretch[][];
}

/**
 * Wishes in order of importance; an event is labelled once, in the first lane that has room, and at most `budget`
 * are. What can stay where it was does so before others look for a place: else one that the edge turned to its other
 * side would take that of a neighbour. `roomOf`: what the lane offers.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  roomOf: (lane: number) => LabelRoom,
  width: number,
  budget: number,
  metrics: Metrics,
): PlacedLabel[] {
  const lanes = new Map<number, LaneTexts>();
  const placed = new Map<RowNumber, PlacedLabel>();
  const view = { width, metrics };
  const place = (wish: LabelWish, placeIn: typeof placeLabel) => {
    if (placed.size >= budget || placed.has(wish.row) || wish.x < 0 || wish.x >= width) return;
    const lane = lanes.get(wish.lane) ?? emptyLane(roomOf(wish.lane));
    lanes.set(wish.lane, lane);
    const label = placeIn(lane, wish, view);
    if (!label) return;
    occupy(lane, label, metrics);
    placed.set(wish.row, label);
  };
  for (const wish of wishes) if (wish.was) place(wish, placeAsBefore);
  for (const wish of wishes) place(wish, placeLabel);
  return [...placed.values()];
}

function emptyLane(room: LabelRoom): LaneTexts {
  const rows = room.taken.length + room.labelRows;
  return { room, texts: Array.from({ length: rows }, () => []) };
}

const SIDES = ['right', 'left'] as const;

interface View {
  readonly width: number;
  readonly metrics: Metrics;
  /** Whether a text may lie across marks and bars. */
  readonly acrossMarks?: boolean;
}

function placeAsBefore(lane: LaneTexts, wish: LabelWish, view: View): PlacedLabel | undefined {
  return wish.was && placeAt(lane, wish, wish.was, view);
}

/** What had a label would rather lie across marks than go. */
function placeLabel(lane: LaneTexts, wish: LabelWish, view: View): PlacedLabel | undefined {
  const label = placeAnywhere(lane, wish, view);
  return label || !wish.was ? label : placeAnywhere(lane, wish, { ...view, acrossMarks: true });
}

function placeAnywhere(lane: LaneTexts, wish: LabelWish, view: View): PlacedLabel | undefined {
  for (const side of SIDES) {
    const label = placeAt(lane, wish, { labelRow: BESIDE, side }, view);
    if (label) return label;
  }
  for (const side of SIDES)
    for (let labelRow = 0; labelRow < lane.room.labelRows; labelRow++) {
      const label = placeAt(lane, wish, { labelRow, side }, view);
      if (label) return label;
    }
  return undefined;
}

function placeAt(
  lane: LaneTexts,
  wish: LabelWish,
  { labelRow, side }: LabelPlace,
  view: View,
): PlacedLabel | undefined {
  const beside = labelRow === BESIDE;
  const inset = beside ? view.metrics.glyph * 0.75 : view.metrics.labelInset;
  const text = textAt(wish, side, inset, view.width);
  if (!text || labelRow >= lane.room.labelRows) return undefined;
  const free = beside ? besideIsFree(lane, wish, text, view) : aboveIsFree(lane, wish, text, labelRow, view);
  return free ? { ...wish, labelRow, left: text.from, side } : undefined;
}

/** The text's stretch with `inset` between it and its mark's centre; `undefined` where it leaves the view. */
function textAt(
  { x, width: length }: LabelWish,
  side: PlacedLabel['side'],
  inset: number,
  width: number,
): Stretch | undefined {
  const from = side === 'right' ? x + inset : x - inset - length;
  return from >= 0 && from + length <= width ? { from, to: from + length } : undefined;
}

/** Rows of marks are lower than letters: a text must be clear of its neighbours in three of them. */
function besideIsFree(
  { room, texts }: LaneTexts,
  { markRow }: LabelWish,
  text: Stretch,
  { metrics, acrossMarks = false }: View,
): boolean {
  if (!acrossMarks && !isFree(room.taken[markRow] ?? [], text, metrics.labelInset / 2)) return false;
  const near = [markRow - 1, markRow, markRow + 1].filter((row) => row < room.taken.length);
  return near.every((row) => isFree(texts[row] ?? [], text, metrics.labelGap));
}

function aboveIsFree(
  { room, texts }: LaneTexts,
  wish: LabelWish,
  text: Stretch,
  labelRow: number,
  { metrics }: View,
): boolean {
  const row = room.taken.length + labelRow;
  const withLine = { from: Math.min(text.from, wish.x), to: Math.max(text.to, wish.x) };
  return isFree(texts[row]!, withLine, metrics.labelGap) && lineIsFree(texts, wish, row, metrics);
}

function lineIsFree(texts: readonly Stretch[][], wish: LabelWish, above: number, metrics: Metrics): boolean {
  const line = { from: wish.x, to: wish.x };
  return texts.slice(wish.markRow + 1, above).every((row) => isFree(row, line, metrics.labelInset));
}

function isFree(row: readonly Stretch[], { from, to }: Stretch, gap: number): boolean {
  return row.every((other) => from >= other.to + gap || to + gap <= other.from);
}

function occupy({ room, texts }: LaneTexts, label: PlacedLabel, metrics: Metrics): void {
  const text = { from: Math.min(label.left, label.x), to: Math.max(label.left + label.width, label.x) };
  if (label.labelRow === BESIDE) return void texts[label.markRow]?.push(text);
  const row = room.taken.length + label.labelRow;
  texts[row]!.push(text);
  const line = { from: label.x - metrics.labelInset, to: label.x + metrics.labelInset };
  for (let below = label.markRow + 1; below < row; below++) texts[below]!.push(line);
}
