/** Which names the scene carries at this camera, and where. */
import { isLit, type Attention } from './attention.ts';
import { nodeScale, toScreen, type Camera, type Size } from './camera.ts';
import { placeLabels, type LabelWish, type PlacedLabel, type Rectangle, type Side } from './labels.ts';
import type { Frame } from './frame.ts';
import type { NameWeight, Paint } from './paint.ts';
import { halfSizeOf } from './node-shape.ts';
import type { Hull, Scene, SceneNode } from './scene.ts';

export interface NameStyle {
  readonly size: number;
  readonly weight: NameWeight;
}

export interface SceneLabel extends PlacedLabel {
  readonly text: string;
  readonly style: NameStyle;
  readonly opacity: number;
  /** Position of the hull that it names, else `null`. */
  readonly hull: number | null;
}

/** In CSS pixels; `null` where it is not known yet: then the name waits for another frame. */
export type MeasureText = (text: string, style: NameStyle) => number | null;

/** Screen area per name, so that names do not fill the picture even where they would fit. */
const AREA_PER_NAME = 4_000;
/** So many of the first names are there at any rate, even over small nodes. */
const INSISTENT = 8;
const LINE_HEIGHT = 1.25;
const EDGE = 2;
const FADED = 0.22;

const HULL_ID = 'hull:';

type Labelled = Pick<Frame, 'scene' | 'camera' | 'size' | 'paint' | 'attention'>;

/** `before`: the sides on which names stood a frame ago. */
export function sceneLabels(
  { scene, camera, size, paint, attention }: Labelled,
  measure: MeasureText,
  before: ReadonlyMap<string, Side>,
): SceneLabel[] {
  const { shown, boxes } = inSight(scene, camera, size);
  const most = Math.round((size.width * size.height) / AREA_PER_NAME) + (attention.lit?.size ?? 0);
  const candidates = mostUrgent(shown, most, attention);
  const nodeWishes = candidates.flatMap((one, rank) => {
    const wish = nodeWish(one, camera, paint, attention, measure);
    return wish ? [{ ...wish, insistent: rank < INSISTENT }] : [];
  });
  const hullWishes = scene.hulls
    .filter(({ leaving }) => !leaving)
    .flatMap(({ hull }) => hullWishesOf(hull, camera, paint, measure));
  const bounds = {
    left: EDGE,
    top: EDGE,
    width: size.width - 2 * EDGE,
    height: size.height - 2 * EDGE,
  };
  const placed = placeLabels([...hullWishes, ...nodeWishes], boxes, bounds, before);
  const named = new Map(candidates.map((one) => [one.node.id, one]));
  return placed.map((label) => {
    const one = named.get(label.id);
    return one ? dressed(label, one, paint, attention) : dressedHull(label, scene, paint, attention);
  });
}

/** Who enters has its place among the names at once, so that names stand the same however the picture came about. */
function isNamed({ leaving, opacity }: SceneNode): boolean {
  return !leaving || opacity > 0.4;
}

/** Those who may be named, and what each takes of the screen: thousands in every frame, so they are gone through once. */
function inSight({ nodes }: Scene, camera: Camera, { width, height }: Size) {
  const scale = nodeScale(camera);
  const shown: SceneNode[] = [];
  const boxes: Rectangle[] = [];
  for (const one of nodes) {
    const x = one.x * camera.k + camera.x;
    const y = one.y * camera.k + camera.y;
    if (x <= 0 || y <= 0 || x >= width || y >= height || !isNamed(one)) continue;
    const { halfWidth, halfHeight } = halfSizeOf(one.node, one.radius * scale);
    shown.push(one);
    boxes.push({ left: x - halfWidth, top: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight });
  }
  return { shown, boxes };
}

function mostUrgent(shown: readonly SceneNode[], most: number, attention: Attention): readonly SceneNode[] {
  const ranks = Float64Array.from(shown, (one) => urgency(one, attention));
  const order = Array.from(ranks.keys()).sort((a, b) => ranks[b]! - ranks[a]!);
  return order.slice(0, most).map((at) => shown[at]!);
}

/** Chosen and looked-at actors before all others, then by events. */
function urgency(one: SceneNode, { chosen, selected, cursor, centre, lit }: Attention): number {
  const id = one.node.id;
  if (id === centre || id === cursor) return 4e9 + one.node.events;
  if (chosen.has(id) || id === selected) return 3e9 + one.node.events;
  return (lit?.has(id) ? 2e9 : 0) + one.node.events;
}

function styleOf(one: SceneNode, paint: Paint, { chosen, selected, centre }: Attention): NameStyle {
  const id = one.node.id;
  const weight = chosen.has(id) || id === selected || id === centre ? 'strong' : 'plain';
  const [small, normal, large] = paint.sizes;
  return { weight, size: one.radius >= 11 ? large : one.radius >= 6 ? normal : small };
}

function nodeWish(
  one: SceneNode,
  camera: Camera,
  paint: Paint,
  attention: Attention,
  measure: MeasureText,
): LabelWish | null {
  const style = styleOf(one, paint, attention);
  const width = measure(one.name, style);
  if (width === null) return null;
  return {
    id: one.node.id,
    width,
    height: style.size * LINE_HEIGHT,
    ...toScreen(camera, one),
    ...halfSizeOf(one.node, one.radius * nodeScale(camera)),
  };
}

/** At the top of the outline, else at the bottom, or at one of its sides: the first that is free. */
function hullWishesOf(hull: Hull, camera: Camera, paint: Paint, measure: MeasureText): LabelWish[] {
  const points = hull.outline.flatMap((loop) =>
    Array.from({ length: loop.length / 2 }, (_, i) =>
      toScreen(camera, { x: loop[2 * i]!, y: loop[2 * i + 1]! }),
    ),
  );
  if (points.length === 0) return [];
  const most = (rank: (point: { x: number; y: number }) => number) =>
    points.reduce((best, point) => (rank(point) > rank(best) ? point : best));
  const extremes = [
    most((point) => -point.y),
    most((point) => point.y),
    most((point) => point.x),
    most((point) => -point.x),
  ];
  const size = paint.sizes[1];
  const width = measure(hull.name, { size, weight: 'strong' });
  if (width === null) return [];
  return extremes.map((point) => ({
    id: HULL_ID + hull.organisation,
    width,
    height: size * LINE_HEIGHT,
    ...point,
    halfWidth: 2,
    halfHeight: 2,
  }));
}

function dressed(label: PlacedLabel, one: SceneNode, paint: Paint, attention: Attention): SceneLabel {
  const opacity = one.opacity * (isLit(attention, one.node.id) ? 1 : FADED);
  return { ...label, text: one.name, style: styleOf(one, paint, attention), opacity, hull: null };
}

function dressedHull(label: PlacedLabel, { hulls }: Scene, paint: Paint, attention: Attention): SceneLabel {
  const found = hulls.find(({ hull, leaving }) => HULL_ID + hull.organisation === label.id && !leaving);
  const style: NameStyle = { size: paint.sizes[1], weight: 'strong' };
  const opacity = attention.lit ? 0.5 : 1;
  return { ...label, text: found?.hull.name ?? '', style, opacity, hull: found?.hull.place ?? 0 };
}
