/** Links on canvas, thin and quiet; gathered by how they are drawn, as every stroke costs. */
import { linkLight, type Attention, type LinkLight } from './attention.ts';
import type { Camera } from './camera.ts';
import type { Look } from './look.ts';
import type { Scene, SceneLink } from './scene.ts';

/** Opacity of the thinnest and of the widest link, by the light they stand in. */
type DrawnLight = Exclude<LinkLight, 'hidden'>;
export const LINK_OPACITY: Readonly<Record<DrawnLight, readonly [number, number]>> = {
  full: [0.5, 0.8],
  quiet: [0.2, 0.5],
  faded: [0.05, 0.1],
};
const WIDEST = 9;
/** Widths are drawn to the nearest of these steps, in pixels. */
const WIDTH_STEP = 0.4;
const OPACITY_STEPS = 8;
const WARMTH_STEPS = 5;

/** The minutes at which a link is cold and fully warm; `null`: warmth is not shown. */
export type Warmth = readonly [first: number, last: number] | null;

export function lightOfLink({ a, b, link }: SceneLink, attention: Attention): LinkLight {
  return linkLight(attention, a.node.id, b.node.id, link.strong);
}

export function drawLinks(
  context: CanvasRenderingContext2D,
  { links }: Scene,
  camera: Camera,
  look: Look,
  attention: Attention,
  warmth: Warmth,
): void {
  const strokes = new Map<
    number,
    { color: string; light: DrawnLight; width: number; opacity: number; path: Path2D }
  >();
  for (const one of links) {
    const light = one.opacity > 0 ? lightOfLink(one, attention) : 'hidden';
    if (light === 'hidden') continue;
    const steps = Math.max(1, Math.round(one.width / WIDTH_STEP));
    const opacity = Math.ceil(one.opacity * OPACITY_STEPS) / OPACITY_STEPS;
    const warm = light === 'full' ? 0 : warmthOf(one.link.latest, warmth);
    const key = strokeKey(light, steps, opacity, warm);
    let stroke = strokes.get(key);
    if (!stroke) {
      const color = light === 'full' ? look.accent : linkColor(look, warm);
      stroke = { color, light, width: steps * WIDTH_STEP, opacity, path: new Path2D() };
      strokes.set(key, stroke);
    }
    stroke.path.moveTo(one.a.x * camera.k + camera.x, one.a.y * camera.k + camera.y);
    stroke.path.lineTo(one.b.x * camera.k + camera.x, one.b.y * camera.k + camera.y);
  }
  context.lineCap = 'round';
  for (const { color, light, width, opacity, path } of strokes.values()) {
    context.globalAlpha = opacity * linkOpacity(LINK_OPACITY[light], width);
    context.strokeStyle = color;
    context.lineWidth = width;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

const LIGHTS: readonly DrawnLight[] = ['full', 'quiet', 'faded'];

/** A number, as thousands of texts per frame would cost more than the strokes. */
function strokeKey(light: DrawnLight, steps: number, opacity: number, warm: number): number {
  const shade = Math.round(warm * WARMTH_STEPS) * (OPACITY_STEPS + 1) + Math.round(opacity * OPACITY_STEPS);
  return (steps * (WARMTH_STEPS + 1) * (OPACITY_STEPS + 1) + shade) * LIGHTS.length + LIGHTS.indexOf(light);
}

/** From 0, cold, to 1, in steps: every step is a stroke more. */
export function warmthOf(latest: number, warmth: Warmth): number {
  if (!warmth || warmth[1] <= warmth[0]) return 0;
  const share = (latest - warmth[0]) / (warmth[1] - warmth[0]);
  return Math.round(Math.min(1, Math.max(0, share)) ** 2 * WARMTH_STEPS) / WARMTH_STEPS;
}

export function linkColor(look: Look, warmth: number): string {
  if (warmth === 0 || look.forced) return look.link;
  return `color-mix(in oklab, ${look.link}, ${look.accent} ${Math.round(100 * warmth)}%)`;
}

/** Wide links are fuller: they are few, and they are what is to be seen. */
export function linkOpacity([thin, wide]: readonly [number, number], width: number): number {
  return thin + (wide - thin) * Math.min(1, width / WIDEST);
}
