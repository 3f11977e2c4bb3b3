/** How numbers become sizes: one place for the picture, the legend and the tests. All sizes in CSS pixels at zoom 1. */
import type { NodeSize } from '../../state/view-state.ts';

const SMALLEST_RADIUS = 3.5;
const RADIUS_PER_ROOT = 1.15;
const LARGEST_RADIUS = 26;
const THINNEST_LINK = 0.6;
const THICKEST_LINK = 9;
/** The link that is drawn at full width is never lighter than this: one shared event is a thin line anywhere. */
const LEAST_HEAVIEST = 12;

/**
 * Area, not radius, grows with the number of events. The scale is the same for all pictures whose largest actor has no
 * more than some 380 events; of larger ones the largest actor is as large as may be, and the others are in proportion.
 */
export function nodeRadius(events: number, most: number): number {
  const room = (LARGEST_RADIUS - SMALLEST_RADIUS) / Math.sqrt(Math.max(1, most - 1));
  return SMALLEST_RADIUS + Math.min(RADIUS_PER_ROOT, room) * Math.sqrt(Math.max(0, events - 1));
}

/** The radius of a share, whose largest in the picture is as large as some 260 events. */
const LARGEST_SHARE_RADIUS = 22;

/** `most` is the largest value in the picture. */
export function radiusBy(size: NodeSize, value: number, most: number): number {
  if (size !== 'betweenness') return nodeRadius(value, most);
  const share = most > 0 ? Math.sqrt(Math.max(0, value) / most) : 0;
  return SMALLEST_RADIUS + (LARGEST_SHARE_RADIUS - SMALLEST_RADIUS) * share;
}

/** Grows somewhat less than the weight does, up to the heaviest link of the picture. */
export function linkWidth(weight: number, heaviest: number): number {
  const share = Math.min(1, Math.max(0, weight) / Math.max(LEAST_HEAVIEST, heaviest));
  return THINNEST_LINK + (THICKEST_LINK - THINNEST_LINK) * share ** 0.7;
}

/** Two or three round numbers up to `most` whose sizes can be told apart, for the legend: `324` → `[1, 30, 300]`. */
export function scaleSteps(most: number): readonly number[] {
  const top = roundDown(most);
  return [...new Set([1, roundDown(Math.max(Math.sqrt(top), top / 10)), top])].filter((step) => step >= 1);
}

function roundDown(value: number): number {
  if (value < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / power) * power;
}
