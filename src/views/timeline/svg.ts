/** The scene as SVG, for print and export: the same layers as on canvas, and in words what paper cannot show by a tip. */
import { MAJOR_WEIGHT, MINOR_LINE_OPACITY, type Axis } from './axis.ts';
import { BESIDE } from './label-layout.ts';
import { barOpacity, markLook, type Numbering } from './mark-look.ts';
import type { Notes } from './notes.ts';
import type { Scene } from './scene-types.ts';
import { keptNodes } from './svg-kept.ts';
import { connectorNode, markNodes } from './svg-marks.ts';
import { node, round, type Ink, type SvgNode } from './svg-node.ts';
import type { TimeWindow } from './time-window.ts';
import { momentNodes, thinNodes } from './svg-notes.ts';

export interface SvgOptions {
  readonly ink: Ink;
  readonly numbering: Numbering;
  readonly nameOf: (laneKey: string) => string;
  readonly barToken: (laneKey: string) => string;
  readonly axis: Axis;
  readonly title: string;
  readonly notes: Notes;
  /** The period in force, where it is locked. */
  readonly kept: TimeWindow | null;
  /** Width of a text of `TEXT` pixels. */
  readonly measure: (text: string) => number;
  /** Lines below the picture: what it leaves out, what its hatching means. */
  readonly remarks: readonly string[];
  /** Room for the names of the lanes, in pixels. */
  readonly headWidth: number;
}

const TEXT = 12;
/** From the baseline of a label of the axis to the end of its line. */
const BELOW_TEXT = 6;
/** Below the lanes: the line that names moments, and each remark. */
const LINE = 16;

export function sceneSvg(scene: Scene, options: SvgOptions): SvgNode {
  const width = scene.width + options.headWidth;
  const foot = scene.metrics.axis + scene.contentHeight;
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
    ...axisNodes(scene, options),
    node(
      'g',
      { transform: `translate(0,${scene.metrics.axis})` },
      ...scene.lanes.flatMap((lane) => laneHead(lane, width, options)),
      node(
        'svg',
        { x: options.headWidth, width: scene.width, height: scene.contentHeight },
        ...thinNodes(scene, options.notes, options.ink),
        ...keptNodes(scene, options.kept, options.ink),
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

function axisNodes({ contentHeight, metrics }: Scene, { ink, axis, headWidth }: SvgOptions): SvgNode[] {
  const line = metrics.axis / 2;
  const lines = axis.lines.map(({ x: at, major }) => {
    const x = round(headWidth + at);
    const opacity = major ? {} : { 'stroke-opacity': MINOR_LINE_OPACITY };
    const ends = { x1: x, x2: x, y1: major ? 0 : line, y2: metrics.axis + contentHeight };
    return node('line', { ...ends, stroke: ink('line'), ...opacity });
  });
  const labels = axis.labels.map(({ x, major, text }) => {
    const place = { x: round(headWidth + x), y: (major ? line : metrics.axis) - BELOW_TEXT };
    const look = major ? { fill: ink('ink'), 'font-weight': MAJOR_WEIGHT } : { fill: ink('ink-soft') };
    return node('text', { ...place, ...look }, text);
  });
  return [...lines, ...labels];
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
      'fill-opacity': round(barOpacity(bin.share)),
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
      {
        x: round(x),
        y: round(label.top + TEXT),
        'text-anchor': anchor,
        fill: ink('ink'),
        ...(label.lang !== undefined && { lang: label.lang }),
      },
      label.text,
    ),
  ];
}
