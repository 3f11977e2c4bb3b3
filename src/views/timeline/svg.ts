/** The scene as SVG, for print, export and legend: a tree of plain values that becomes text or elements. */
import { SHAPE_PATHS } from '../../ui/shape-path.ts';
import {
  HATCH,
  HOST_RING,
  markLook,
  OUTLINE,
  softEnd,
  SPAN_HEIGHT,
  SPAN_OPACITY,
  TAIL,
} from './mark-look.ts';
import { BESIDE } from './label-layout.ts';
import type { MarkLook, Numbering } from './mark-look.ts';
import type { Scene, SceneMark } from './scene-types.ts';

export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** The colour of a token: a custom property on a page, a value in a file. */
export type Ink = (token: string) => string;

export interface SvgOptions {
  readonly ink: Ink;
  readonly numbering: Numbering;
  readonly nameOf: (laneKey: string) => string;
  readonly barToken: (laneKey: string) => string;
  /** Ticks of the axis: instants in milliseconds with their labels. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly title: string;
  /** Room for the names of the lanes, in pixels. */
  readonly headWidth: number;
}

const AXIS_HEIGHT = 22;
const TEXT = 12;

export function node(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children };
}

export function sceneSvg(scene: Scene, options: SvgOptions): SvgNode {
  const width = scene.width + options.headWidth;
  const height = scene.contentHeight + AXIS_HEIGHT;
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      'font-size': TEXT,
      role: 'img',
    },
    node('title', {}, options.title),
    ...axis(scene, options),
    node(
      'g',
      { transform: `translate(0,${AXIS_HEIGHT})` },
      ...scene.lanes.flatMap((lane) => laneHead(lane, width, options)),
      node(
        'svg',
        { x: options.headWidth, width: scene.width, height: scene.contentHeight },
        ...content(scene, options),
      ),
    ),
  );
}

function axis(scene: Scene, { ink, ticks, headWidth }: SvgOptions): SvgNode[] {
  const perMs = scene.width / (scene.window.to - scene.window.from);
  return ticks.flatMap(({ at, label }) => {
    const x = round(headWidth + (at - scene.window.from) * perMs);
    if (x < headWidth) return [];
    const bottom = scene.contentHeight + AXIS_HEIGHT;
    return [
      node('line', { x1: x, x2: x, y1: 0, y2: bottom, stroke: ink('line') }),
      node('text', { x: x + 4, y: TEXT + 1, fill: ink('ink-soft') }, label),
    ];
  });
}

function laneHead(lane: Scene['lanes'][number], width: number, { ink, nameOf }: SvgOptions): SvgNode[] {
  const bottom = round(lane.top + lane.height);
  return [
    node('line', { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: ink('line') }),
    node(
      'text',
      { x: 0, y: round(lane.top + TEXT + 3), fill: ink('ink') },
      `${nameOf(lane.key)} ${lane.count}`,
    ),
  ];
}

function content(scene: Scene, { ink, numbering, barToken }: SvgOptions): SvgNode[] {
  const bars = scene.bins.map((bin) =>
    node('rect', {
      x: round(bin.x),
      y: round(bin.top),
      width: round(Math.max(1, bin.width - 1)),
      height: round(bin.height),
      fill: ink(barToken(scene.lanes[bin.lane]!.key)),
      'fill-opacity': 0.55,
    }),
  );
  const connectors = scene.connectors.map(({ x, top, bottom }) =>
    node('line', { x1: round(x), x2: round(x), y1: round(top), y2: round(bottom), stroke: ink('ink-soft') }),
  );
  const marks = scene.marks.flatMap((mark) => {
    const look = markLook(mark, mark.to - mark.from, scene.metrics.glyph, numbering);
    return markNodes(look, mark, scene.metrics.glyph, ink);
  });
  return [...bars, ...connectors, ...marks, ...scene.labels.flatMap((label) => labelNodes(label, ink))];
}

function labelNodes(label: Scene['labels'][number], ink: Ink): SvgNode[] {
  const anchor = label.side === 'left' ? 'end' : 'start';
  const x = label.side === 'left' ? label.left + label.width : label.left;
  const line = { x1: round(label.x), x2: round(label.x), y1: round(label.top + 2), y2: round(label.markY) };
  const leader = label.labelRow === BESIDE ? [] : [node('line', { ...line, stroke: ink('line-strong') })];
  return [
    ...leader,
    node(
      'text',
      { x: round(x), y: round(label.top + TEXT), 'text-anchor': anchor, fill: ink('ink') },
      label.text,
    ),
  ];
}

type Place = Pick<SceneMark, 'x' | 'y' | 'from' | 'to' | 'host'>;

/** One event: its stretch of time, its mark, and the ring of a host. */
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
  const hatch = { d: hatchLines(), stroke: color, 'stroke-width': HATCH.width };
  return [node('path', { d, fill: paper }), node('path', hatch), outline];
}

/** Short enough to stay within every shape, as SVG clips would need ids of their own. */
function hatchLines(): string {
  return [-HATCH.step, 0, HATCH.step].map((at) => `M${at - 0.4},0.4L${at + 0.4},-0.4`).join('');
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
    const share = (i + 0.5) / SLICES;
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

const round = (value: number): number => Math.round(value * 100) / 100;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}

/** The node as XML text. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : svgText(child)));
  return `<${tag}${written.join('')}>${inner.join('')}</${tag}>`;
}
