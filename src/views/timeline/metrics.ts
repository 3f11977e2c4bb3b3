/** Sizes of what is drawn, in CSS pixels; all grow with the reader's text size. */

export interface Metrics {
  /** Width that a mark needs so that it can be told from its neighbour. */
  readonly glyph: number;
  /** Height of one row of marks, and of one row of labels. */
  readonly markRow: number;
  readonly labelRow: number;
  /** Room above and below the content of a lane. */
  readonly lanePad: number;
  /** Room for the lane's name where it stands inside the lane, on narrow screens; else 0. */
  readonly laneHead: number;
  readonly collapsedLane: number;
  /** A lane is no lower: for a finger, its name must not reach into the next lane's. */
  readonly leastLane: number;
  /** Height of the axis above the lanes: two lines of text. */
  readonly axis: number;
  /** Room below the lanes, where moments are named. */
  readonly foot: number;
  /** Widest label; longer ones are cut with an ellipsis. */
  readonly widestLabel: number;
  /** Least room between two labels of a row, and between a label and its own line. */
  readonly labelGap: number;
  readonly labelInset: number;
}

/** In pixels at the usual text size. */
const NARROW = 560;
/** Names of lanes beside the plot, and the room on both sides, in pixels at the usual text size. */
const BESIDE = 192;

/**
 * Whether the lanes' names stand in the plot, as beside it they would leave it too little room: by the width of the
 * whole view, as that of the plot depends on it.
 */
export function isNarrow(viewWidth: number, scale: number): boolean {
  return viewWidth < (BESIDE + NARROW) * scale;
}

/** The least that a finger, or a trembling hand, must be given (WCAG 2.5.8). */
const TARGET = 24;

interface MetricsFlags {
  /** Names stand in the plot. */
  readonly narrow?: boolean;
  /** The reader's first pointer is a finger. */
  readonly touch?: boolean;
}

/** `scale`: the reader's text size over the usual 16 px. */
export function metricsFor(
  width: number,
  scale: number,
  { narrow = width < NARROW, touch = false }: MetricsFlags = {},
): Metrics {
  return {
    glyph: 10 * scale,
    markRow: 11 * scale,
    labelRow: 17 * scale,
    lanePad: 4,
    laneHead: narrow ? 18 * scale : 0,
    collapsedLane: Math.max(22 * scale, touch ? TARGET : 0),
    leastLane: touch ? TARGET : 0,
    axis: 40 * scale,
    foot: 15 * scale,
    widestLabel: Math.min((narrow ? 190 : 270) * scale, width * 0.6),
    labelGap: 10,
    labelInset: 4,
  };
}

/** vis-timeline stays quick with a hundred items at 1440 px; fewer where there is less room. */
export function labelBudget(width: number, height: number): number {
  return Math.max(12, Math.min(100, Math.round((width / 14.4) * Math.min(1, height / 240))));
}
