/** The locked period under the lanes, as SVG. */
import { KEPT_LOOK, placeKept } from './kept-layout.ts';
import type { Scene } from './scene-types.ts';
import { node, round, type Ink, type SvgNode } from './svg-node.ts';
import type { TimeWindow } from './time-window.ts';

export function keptNodes(
  scene: Pick<Scene, 'window' | 'width' | 'contentHeight'>,
  kept: TimeWindow | null,
  ink: Ink,
): SvgNode[] {
  const band = placeKept(kept, scene.window, scene.width);
  if (!band) return [];
  const { token, bar, ground } = KEPT_LOOK;
  const place = { x: round(band.from), y: 0, width: round(Math.max(bar, band.to - band.from)) };
  return [
    node('rect', { ...place, height: scene.contentHeight, fill: ink(token), 'fill-opacity': ground }),
    node('rect', { ...place, height: bar, fill: ink(token) }),
    ...band.ends.map((x) =>
      node('line', { x1: round(x), x2: round(x), y1: 0, y2: scene.contentHeight, stroke: ink(token) }),
    ),
  ];
}
