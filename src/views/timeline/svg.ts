/** The scene as SVG, for print and export: the same layers as on canvas, and in words what paper cannot show by a tip. */
import { BESIDE } from './label-layout.ts';
import { BAR_OPACITY, markLook, type Numbering } from './mark-look.ts';
import type { Notes } from './notes.ts';
import type { Scene } from './scene-types.ts';
import { connectorNode, markNodes } from './svg-marks.ts';
import { node, round, type Ink, type SvgNode } from './svg-node.ts';
import { momentNodes, thinNodes } from './svg-notes.ts';

export interface SvgOptions {
  readonly ink: Ink;
  readonly numbering: Numbering;
  readonly nameOf: (laneKey: string) => string;
  readonly barToken: (laneKey: string) => string;
  /** Ticks of the axis: instants in milliseconds with their labels. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly title: string;
  readonly notes: Notes;
  /** Width of a text of `TEXT` pixels. */
  readonly measure: (text: string) => number;
  /** Lines below the picture: what it leaves out, what its hatching means. */
  readonly remarks: readonly string[];
  /** Room for the names of the lanes, in pixels. */
  readonly headWidth: number;
}

const AXIS_HEIGHT = 22;
const TEXT = 12;
/** Below the lanes: the line that names moments, and each remark. */
const LINE = 16;

export function sceneSvg(scene: Scene, options: SvgOptions): SvgNode {
  const width = scene.width + options.headWidth;
  const foot = AXIS_HEIGHT + scene.contentHeight;
  const height = foot + LINE * (1 + options.remarks.length);
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
        ...thinNodes(scene, options.notes, options.ink),
        ...content(scene, options),
      ),
      node(
        'g',
        { transform: `translate(${options.headWidth},0)` },
        ...momentNodes(scene, options.notes, LINE, options.measure, options.ink),
      ),
    ),
    ...options.remarks.map((remark, at) =>
      node('text', { x: 0, y: round(foot + LINE * (at + 2) - 4), fill: options.ink('ink-soft') }, remark),
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
      'fill-opacity': BAR_OPACITY,
    }),
  );
  const connectors = scene.connectors.map((one) => connectorNode(one, ink));
  const marks = scene.marks.flatMap((mark) => {
    const look = markLook(mark, mark.to - mark.from, scene.metrics.glyph, numbering);
    const host = mark.host && scene.connectors.length > 0;
    return markNodes(look, { ...mark, host }, scene.metrics.glyph, ink);
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
