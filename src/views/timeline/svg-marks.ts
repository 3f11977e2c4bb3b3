/** One event as SVG: its stretch of time, its mark, and the ring of a host. For paper and for the legend. */
import { SHAPE_PATHS } from '../../ui/shape-path.ts';
import {
  CONNECTOR_OPACITY,
  HATCH,
  hatchLines,
  HOST_RING,
  OUTLINE,
  softEnd,
  softShare,
  SPAN_HEIGHT,
  SPAN_OPACITY,
  TAIL,
  type MarkLook,
} from './mark-look.ts';
import type { SceneConnector, SceneMark } from './scene-types.ts';
import { node, round, type Ink, type SvgNode } from './svg-node.ts';

type Place = Pick<SceneMark, 'x' | 'y' | 'from' | 'to' | 'host'>;

export function markNodes(look: MarkLook, place: Place, glyph: number, ink: Ink): SvgNode[] {
  const color = ink(look.token);
  const half = glyph / 2;
  const mark = node(
    'g',
    { transform: `translate(${round(place.x)},${round(place.y)}) scale(${half})` },
    ...shapeNodes(look, color, ink('paper')),
  );
  const ring = node('circle', {
    cx: round(place.x),
    cy: round(place.y),
    r: glyph * HOST_RING,
    fill: 'none',
    stroke: ink('ink-soft'),
  });
  return [...spanNodes(look, place, glyph, color), mark, ...(place.host ? [ring] : [])];
}

function shapeNodes(look: MarkLook, color: string, paper: string): SvgNode[] {
  const d = SHAPE_PATHS[look.shape];
  if (look.fill === 'full') return [node('path', { d, fill: color })];
  const outline = node('path', {
    d,
    fill: look.fill === 'hollow' ? paper : 'none',
    stroke: color,
    'stroke-width': OUTLINE,
  });
  if (look.fill === 'hollow') return [outline];
  const hatch = { d: hatchPath(), stroke: color, 'stroke-width': HATCH.width };
  return [node('path', { d, fill: paper }), node('path', hatch), outline];
}

/** Short enough to stay within every shape, as SVG clips would need ids of their own. */
function hatchPath(): string {
  return hatchLines(1, 0.4)
    .map(([x1, y1, x2, y2]) => `M${round(x1)},${y1}L${round(x2)},${y2}`)
    .join('');
}

const SLICES = 6;

/** Soft ends as slices that fade: without gradients there are no ids that could clash on a page. */
function spanNodes(look: MarkLook, { x, y, from, to }: Place, glyph: number, color: string): SvgNode[] {
  if (look.span === 'none') return look.open ? tailNodes(x, y, glyph, color) : [];
  const height = SPAN_HEIGHT[look.span] * glyph;
  const soft = softEnd(look) * (to - from);
  const opacity = SPAN_OPACITY[look.span];
  const slice = (left: number, right: number, share: number): SvgNode =>
    node('rect', {
      x: round(left),
      y: round(y - height / 2),
      width: round(right - left),
      height: round(height),
      fill: color,
      'fill-opacity': round(opacity * share),
    });
  const middle = slice(from + soft, to - soft, 1);
  if (soft === 0) return [middle];
  const ends = Array.from({ length: SLICES }, (_, i) => {
    const [near, far] = [(i * soft) / SLICES, ((i + 1) * soft) / SLICES];
    const share = softShare(look, (near + far) / 2 / (to - from));
    return [slice(from + near, from + far, share), slice(to - far, to - near, share)];
  });
  return [middle, ...ends.flat()];
}

function tailNodes(x: number, y: number, glyph: number, color: string): SvgNode[] {
  const d = [-1, 1]
    .map((side) => `M${round(x + side * TAIL.gap * glyph)},${round(y)}h${round(side * TAIL.length * glyph)}`)
    .join('');
  return [node('path', { d, stroke: color, 'stroke-width': Math.max(1, TAIL.width * glyph) })];
}

/** A line through the marks of one event. */
export function connectorNode({ x, top, bottom }: Omit<SceneConnector, 'row'>, ink: Ink): SvgNode {
  return node('line', {
    x1: round(x),
    x2: round(x),
    y1: round(top),
    y2: round(bottom),
    stroke: ink('ink-soft'),
    'stroke-opacity': CONNECTOR_OPACITY,
  });
}
