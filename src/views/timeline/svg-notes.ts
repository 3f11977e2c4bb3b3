/** What keeps an empty stretch from being taken for silence, as SVG: hatching, and lines with their names. */
import { MOMENT_LOOK, placeMoments } from './moment-layout.ts';
import type { Moment, Notes } from './notes.ts';
import type { Scene } from './scene-types.ts';
import { node, round, type Ink, type SvgNode } from './svg-node.ts';
import { placeThin, THIN_TOKEN, thinLines, type Band } from './thin-layout.ts';

export function thinNodes(scene: Scene, { thin }: Notes, ink: Ink): SvgNode[] {
  return placeThin(thin, scene.window, scene.width).map((band) => bandNode(band, scene.contentHeight, ink));
}

/** An inner picture cuts the lines at its edges: a clip would need an id that could clash on a page. */
export function bandNode(band: Band, height: number, ink: Ink): SvgNode {
  const d = thinLines(band, height).map((x) => `M${round(x - band.from)},${height}l${height},${-height}`);
  return node(
    'svg',
    { x: round(band.from), width: round(band.to - band.from), height },
    node('path', { d: d.join(''), stroke: ink(THIN_TOKEN) }),
  );
}

/** `foot`: room below the lanes for the names; `measure`: width of a name. */
export function momentNodes(
  scene: Scene,
  { moments }: Notes,
  foot: number,
  measure: (text: string) => number,
  ink: Ink,
): SvgNode[] {
  const bottom = scene.contentHeight + foot;
  return placeMoments(moments, scene.window, scene.width, measure).flatMap(({ moment, x, left }) => [
    momentLine(moment.kind, x, bottom, ink),
    node(
      'text',
      { x: round(left), y: round(bottom - 4), fill: ink(MOMENT_LOOK[moment.kind].token) },
      moment.label,
    ),
  ]);
}

export function momentLine(kind: Moment['kind'], x: number, bottom: number, ink: Ink): SvgNode {
  const { token, dash } = MOMENT_LOOK[kind];
  const line = { x1: round(x), x2: round(x), y1: 0, y2: round(bottom), stroke: ink(token) };
  return node('line', dash.length > 0 ? { ...line, 'stroke-dasharray': dash.join(' ') } : line);
}
