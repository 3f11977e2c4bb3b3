/** Links on canvas, thin and quiet. */
import { linkLight, type Attention, type LinkLight } from './attention.ts';
import type { Camera } from './camera.ts';
import type { Frame } from './frame.ts';
import { LEAST_ALPHA } from './least-alpha.ts';
import type { Paint } from './paint.ts';
import type { Scene, SceneLink } from './scene.ts';

/** Opacity of the thinnest and of the widest link, by the light they stand in. */
type DrawnLight = Exclude<LinkLight, 'hidden'>;
export const LINK_OPACITY: Readonly<Record<DrawnLight, readonly [number, number]>> = {
  full: [0.5, 0.8],
  quiet: [0.2, 0.5],
  faded: [0.05, 0.1],
};
const WIDEST = 9;
/** Shades of warmth. */
const WARMTH_STEPS = 5;
/**
 * In device pixels: thinner links are drawn one pixel wide and as much lighter or fuller, which has as much ink and
 * takes a third of the time without a GPU (Skia draws lines of one pixel by a way of their own).
 */
const HAIRLINE_UP_TO = 1.6;

/** The minutes at which a link is cold and fully warm; `null`: warmth is not shown. */
export type Warmth = readonly [first: number, last: number] | null;

/** Those that can be drawn: while nobody is looked at and none is chosen, the strong ones alone. */
export function drawnLinks(scene: Scene, { lit, chosen }: Attention): readonly SceneLink[] {
  return lit === null && chosen.size === 0 ? scene.links : [...scene.links, ...scene.weak()];
}

export function lightOfLink({ a, b, link }: SceneLink, attention: Attention): LinkLight {
  return linkLight(attention, a.node.id, b.node.id, link.strong);
}

/** Neither hidden nor faded: can be pointed at. */
export function isDrawn(link: SceneLink, attention: Attention): boolean {
  const light = lightOfLink(link, attention);
  return light === 'full' || light === 'quiet';
}

/**
 * Strokes every link by itself: without a GPU one path of many lines, or one with round ends, takes three times as long
 * (their ends lie below the nodes). What is looked at lies over the rest.
 */
export function drawLinks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { camera, paint, attention, warmth, density }: Frame,
): void {
  const full: SceneLink[] = [];
  context.lineCap = 'butt';
  for (const one of drawnLinks(scene, attention)) {
    const light = one.opacity > 0 ? lightOfLink(one, attention) : 'hidden';
    if (light === 'hidden') continue;
    if (light === 'full') full.push(one);
    else
      strokeLink(context, one, light, linkColor(paint, warmthOf(one.link.latest, warmth)), camera, density);
  }
  for (const one of full) strokeLink(context, one, 'full', paint.accent, camera, density);
  context.globalAlpha = 1;
}

function strokeLink(
  context: CanvasRenderingContext2D,
  { a, b, width, opacity }: SceneLink,
  light: DrawnLight,
  color: string,
  { k, x, y }: Camera,
  density: number,
): void {
  const isThin = width * density <= HAIRLINE_UP_TO;
  const ink = opacity * linkOpacity(LINK_OPACITY[light], width);
  const alpha = isThin ? Math.min(1, ink * width * density) : ink;
  if (alpha < LEAST_ALPHA) return;
  context.globalAlpha = alpha;
  context.lineWidth = isThin ? 1 / density : width;
  context.strokeStyle = color;
  context.beginPath();
  context.moveTo(a.x * k + x, a.y * k + y);
  context.lineTo(b.x * k + x, b.y * k + y);
  context.stroke();
}

/** From 0, cold, to 1, in steps that can be told apart. */
export function warmthOf(latest: number, warmth: Warmth): number {
  if (!warmth || warmth[1] <= warmth[0]) return 0;
  const share = (latest - warmth[0]) / (warmth[1] - warmth[0]);
  return Math.round(Math.min(1, Math.max(0, share)) ** 2 * WARMTH_STEPS) / WARMTH_STEPS;
}

export function linkColor(paint: Paint, warmth: number): string {
  if (warmth === 0 || paint.forced) return paint.link;
  return `color-mix(in oklab, ${paint.link}, ${paint.accent} ${Math.round(100 * warmth)}%)`;
}

/** Wide links are fuller: they are few, and they are what is to be seen. */
export function linkOpacity([thin, wide]: readonly [number, number], width: number): number {
  return thin + (wide - thin) * Math.min(1, width / WIDEST);
}
