/** How tall each lane is: rows of labels above rows of marks, by need, as far as the height goes. */
import type { Metrics } from './metrics.ts';

export interface LaneNeed {
  readonly key: string;
  readonly collapsed: boolean;
  /** Rows that would show everything. */
  readonly labelRows: number;
  readonly markRows: number;
}

export interface LanePlace {
  readonly key: string;
  readonly collapsed: boolean;
  readonly top: number;
  readonly height: number;
  readonly labelRows: number;
  readonly markRows: number;
  /** Top and height of the strip that holds marks and bins, below the labels. */
  readonly stripTop: number;
  readonly stripHeight: number;
}

/** Most that one lane's strip grows beyond its rows when there is height to spare. */
const MOST_AIR = 26;

interface Rows {
  labels: number;
  marks: number;
}

/** From top to bottom in the given order. Taller than `height` only where the least heights already are. */
export function layOutLanes(needs: readonly LaneNeed[], height: number, metrics: Metrics): LanePlace[] {
  const rows = needs.map((): Rows => ({ labels: 0, marks: 1 }));
  const least = needs.map((need) => leastHeight(need, metrics));
  const free = grantRows(needs, rows, height - sum(least), metrics);
  const open = needs.filter((need) => !need.collapsed).length;
  const air = Math.max(0, Math.min(MOST_AIR, free / Math.max(1, open)));
  let top = 0;
  return needs.map((need, at) => {
    const place = placeLane(need, rows[at]!, top, need.collapsed ? 0 : air, metrics);
    top += place.height;
    return place;
  });
}

function leastHeight(need: LaneNeed, metrics: Metrics): number {
  if (need.collapsed) return metrics.collapsedLane;
  return Math.max(metrics.leastLane, metrics.laneHead + 2 * metrics.lanePad + metrics.markRow);
}

/** One row to each lane in turn, labels before marks, until nothing is left or wanted. Returns the height left. */
function grantRows(
  needs: readonly LaneNeed[],
  rows: readonly Rows[],
  free: number,
  metrics: Metrics,
): number {
  let left = free;
  for (let granted = true; granted;) {
    granted = false;
    needs.forEach((need, at) => {
      const own = rows[at]!;
      if (need.collapsed) return;
      if (own.labels < need.labelRows && left >= metrics.labelRow) {
        own.labels++;
        left -= metrics.labelRow;
        granted = true;
      }
      if (own.marks < need.markRows && left >= metrics.markRow) {
        own.marks++;
        left -= metrics.markRow;
        granted = true;
      }
    });
  }
  return left;
}

function placeLane(need: LaneNeed, rows: Rows, top: number, air: number, metrics: Metrics): LanePlace {
  const above = need.collapsed
    ? (metrics.collapsedLane - metrics.markRow) / 2
    : metrics.laneHead + metrics.lanePad + rows.labels * metrics.labelRow;
  const least = metrics.leastLane - above - metrics.lanePad;
  const stripHeight = Math.max(least, rows.marks * metrics.markRow + air);
  return {
    key: need.key,
    collapsed: need.collapsed,
    top,
    height: need.collapsed ? metrics.collapsedLane : above + stripHeight + metrics.lanePad,
    labelRows: rows.labels,
    markRows: rows.marks,
    stripTop: top + above,
    stripHeight,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
