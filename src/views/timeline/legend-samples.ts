/** Pictures of the legend that are more than one mark; each by what draws its like in the timeline. */
import { MINUTES_PER_DAY, msOfDay } from '../../base/time.ts';
import { keptNodes } from './svg-kept.ts';
import { barOpacity, markLook } from './mark-look.ts';
import { barBoxes, overviewBars } from './overview-bars.ts';
import { connectorNode, markNodes } from './svg-marks.ts';
import { node, type Ink, type SvgNode } from './svg-node.ts';
import { bandNode, momentLine } from './svg-notes.ts';

type Sample = (width: number, height: number, ink: Ink) => SvgNode[];

const GLYPH = 11;
const NUMBERING = { kinds: ['meeting'], statuses: ['confirmed'] } as const;

/** A meeting of two, in their two lanes. */
export const connectorSample: Sample = (width, height, ink) => {
  const x = width / 2;
  const [top, bottom] = [GLYPH / 2 + 1, height - GLYPH / 2 - 1];
  const look = markLook({ kind: 0, status: 0, flags: 0 }, 0, GLYPH, NUMBERING);
  const marks = [top, bottom].flatMap((y) =>
    markNodes(look, { x, y, from: x, to: x, host: false }, GLYPH, ink),
  );
  return [connectorNode({ x, top, bottom }, ink), ...marks];
};

const BAR_HEIGHTS = [4, 9, 15, 7, 11, 3];
const FULLEST = Math.max(...BAR_HEIGHTS);
const BAR_WIDTH = 6;

export function barsSample(height: number, ink: Ink): SvgNode[] {
  return BAR_HEIGHTS.map((bar, at) =>
    node('rect', {
      x: 10 + at * BAR_WIDTH,
      y: height - 1 - bar,
      width: BAR_WIDTH - 1,
      height: bar,
      fill: ink('kind-encounter'),
      'fill-opacity': barOpacity(bar / FULLEST),
    }),
  );
}

/** Days of a made-up record: all events, and those that match. */
const ALL = Uint32Array.of(0, 3, 6, 9, 5, 7, 4, 0);
const MATCHING = Uint32Array.of(0, 0, 3, 6, 5, 2, 0, 0);
const EDGES = Int32Array.from({ length: ALL.length + 1 }, (_, day) => day * MINUTES_PER_DAY);
const DAYS = { from: 0, to: msOfDay(ALL.length) };
const MIDDLE = { from: msOfDay(1), to: msOfDay(ALL.length - 1) };

export const RECORD_SAMPLES: Readonly<Record<'thin' | 'today' | 'asOf' | 'kept' | 'overview', Sample>> = {
  thin: (width, height, ink) => [bandNode({ from: 6, to: width - 6 }, height, ink)],
  today: (width, height, ink) => [momentLine('today', width / 2, height, ink)],
  asOf: (width, height, ink) => [momentLine('asOf', width / 2, height, ink)],
  kept: (width, height, ink) => keptNodes({ window: DAYS, width, contentHeight: height }, MIDDLE, ink),
  overview: (width, height, ink) => {
    const overview = { all: ALL, matching: MATCHING };
    const bars = overviewBars(overview, EDGES, NUMBERING.kinds, DAYS, width, height);
    return barBoxes(bars, height).map(({ token, ...box }) => node('rect', { ...box, fill: ink(token) }));
  },
};
