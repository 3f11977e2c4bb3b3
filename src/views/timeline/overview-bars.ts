/** The whole record as a histogram: what matches, by family of kinds, in front of all there is. */
import { MS_PER_MINUTE } from '../../base/time.ts';
import { eventKindStyle } from '../../ui/kind-style.ts';
import type { OverviewAnswer } from './answer-types.ts';
import type { TimeWindow } from './time-window.ts';

export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** Height of all events of the bin. */
  readonly all: number;
  /** Heights of those that match, from the axis upwards, with their colour token. */
  readonly parts: readonly { readonly token: string; readonly height: number }[];
}

/** A bin with a single event is still seen. */
const LEAST_HEIGHT = 1.5;

/** Bars for a strip that shows `window` over `width` by `height` CSS pixels; the fullest bin is as high as the strip. */
export function overviewBars(
  overview: OverviewAnswer,
  edges: Int32Array,
  kinds: readonly string[],
  window: TimeWindow,
  width: number,
  height: number,
): OverviewBar[] {
  const tokens = kinds.map((kind) => eventKindStyle(kind).token);
  const order = [...new Set(tokens)];
  const bins = edges.length - 1;
  const totals = Array.from({ length: bins }, (_, bin) => sum(overview.all, bin, kinds.length));
  const perEvent = height / Math.max(1, ...totals);
  const perMs = width / (window.to - window.from);
  return totals.flatMap((total, bin) => {
    if (total === 0) return [];
    const x = (edges[bin]! * MS_PER_MINUTE - window.from) * perMs;
    const barWidth = (edges[bin + 1]! - edges[bin]!) * MS_PER_MINUTE * perMs;
    const parts = order.flatMap((token) => {
      const count = countOf(overview.matching, bin, tokens, token);
      return count > 0 ? [{ token, height: count * perEvent }] : [];
    });
    return { x, width: barWidth, all: Math.max(LEAST_HEIGHT, total * perEvent), parts: atLeast(parts) };
  });
}

export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly token: string;
}

/** As boxes to fill one after the other, standing on `bottom`: all in grey, in front of it what matches. */
export function barBoxes(bars: readonly OverviewBar[], bottom: number): BarBox[] {
  return bars.flatMap(({ x, width: room, all, parts }) => {
    const width = Math.max(1, room - (room > 3 ? 1 : 0));
    let y = bottom;
    const boxes = parts.map(({ token, height }) => ({ x, y: (y -= height), width, height, token }));
    return [{ x, y: bottom - all, width, height: all, token: 'line' }, ...boxes];
  });
}

/** One event among hundreds is a thin line, not nothing. */
function atLeast(parts: OverviewBar['parts']): OverviewBar['parts'] {
  const height = parts.reduce((total, part) => total + part.height, 0);
  if (height === 0 || height >= LEAST_HEIGHT) return parts;
  return parts.map((part) => ({ ...part, height: (part.height / height) * LEAST_HEIGHT }));
}

function sum(counts: Uint32Array, bin: number, kinds: number): number {
  let total = 0;
  for (let kind = 0; kind < kinds; kind++) total += counts[bin * kinds + kind]!;
  return total;
}

function countOf(counts: Uint32Array, bin: number, tokens: readonly string[], token: string): number {
  let total = 0;
  tokens.forEach((own, kind) => {
    if (own === token) total += counts[bin * tokens.length + kind]!;
  });
  return total;
}
