/**
 * The picture while it lives: holds scene, camera and attention, and draws a frame when something has changed.
 * Nothing here renders React; what the reader does comes in through verbs, and nothing goes out but frames.
 */
import { NO_ATTENTION, type Attention } from './attention.ts';
import {
  between,
  centredOn,
  fitting,
  inSight,
  nodeScale,
  stillFits,
  toPlane,
  toScreen,
  zoomed,
  type Camera,
  type Size,
} from './camera.ts';
import { drawFrame, type Frame } from './canvas.ts';
import { drawnLinks, isDrawn, type Warmth } from './draw-links.ts';
import { fadingLayer } from './fading-layer.ts';
import { createFlags } from './flags.ts';
import { linkAt, nodeAt } from './hit-test.ts';
import type { Paint } from './paint.ts';
import { atRest, morph } from './morph.ts';
import { sceneLabels, type SceneLabel } from './scene-labels.ts';
import { EMPTY_SCENE, type Picture, type Scene, type SceneLink, type SceneNode } from './scene.ts';
import { steadySides } from './steady-sides.ts';
import { timed, type Movement } from './timed.ts';
import { textMeasure } from './text-measure.ts';

export interface Stage {
  /** Moves to the picture; at once where `still`. */
  readonly show: (picture: Picture, options: { readonly still: boolean }) => void;
  /** The period moves on: names that are new wait, so that one picture is one frame. */
  readonly hurry: (hurried: boolean) => void;
  readonly attend: (attention: Attention) => void;
  readonly setPaint: (paint: Paint) => void;
  readonly resize: (size: Size, density: number) => void;
  readonly warm: (warmth: Warmth) => void;
  readonly markPinned: (pinned: ReadonlySet<string>) => void;
  readonly markCommunities: (marked: boolean) => void;
  /** The reader moved the camera: from now on it stays where they put it. */
  readonly moveCamera: (camera: Camera) => void;
  readonly camera: () => Camera;
  readonly fit: () => void;
  readonly centreOn: (id: string) => void;
  /** Moves the camera only where the node is out of sight. */
  readonly bringIntoView: (id: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly nodeAt: (at: Point, reach?: number) => SceneNode | null;
  readonly linkAt: (at: Point) => SceneLink | null;
  readonly node: (id: string) => SceneNode | undefined;
  readonly screenOf: (id: string) => Point | null;
  readonly scene: () => Scene;
  /** What is on the screen now. */
  readonly frame: () => Frame;
  /** Drags a node to a point of the screen; gives its place in the plane. */
  readonly drag: (id: string, to: Point) => Point | null;
  readonly destroy: () => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * `onCamera` hears of cameras that the stage chose itself, so that wheel and pinch go on from there; `onScale` of the
 * size at which nodes are drawn, in tenths, for the legend.
 */
export function createStage(
  canvas: HTMLCanvasElement,
  firstPaint: Paint,
  onCamera: (camera: Camera) => void,
  onScale: (scale: number) => void,
): Stage {
  const context = canvas.getContext('2d');
  let names = textMeasure(firstPaint);
  const flags = createFlags(() => invalidate());
  const fading = fadingLayer();
  let paint = firstPaint;
  let scene: Scene = EMPTY_SCENE;
  let attention = NO_ATTENTION;
  let warmth: Warmth = null;
  let pinned: ReadonlySet<string> = new Set();
  let communities = false;
  let hurried = false;
  let camera: Camera = { k: 1, x: 0, y: 0 };
  let size: Size = { width: 0, height: 0 };
  let density = 1;
  let scale = 0;
  let cameraIsReaders = false;
  let labels: readonly SceneLabel[] = [];
  const sides = steadySides();
  let step: Movement | null = null;
  let destination: readonly Point[] = []; // of the movement that is under way
  let frame = 0;

  function invalidate(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  function currentFrame(): Frame {
    return { scene, camera, size, density, paint, attention, labels, flags, pinned, warmth, communities };
  }

  function draw(now: number): void {
    frame = 0;
    if (step && !step(now)) step = null;
    if (step) invalidate();
    if (!context || size.width === 0) return;
    const tenths = Math.round(nodeScale(camera) * 10) / 10;
    if (tenths !== scale) onScale((scale = tenths));
    labels = sceneLabels(scene, camera, size, paint, attention, names.measure, sides.before());
    const waiting = names.nextFrame();
    if (waiting && !hurried) invalidate();
    sides.keep(labels, scene.nodes.length > 0 && !step && !waiting);
    drawFrame(context, currentFrame(), fading);
  }

  function chooseCamera(next: Camera): void {
    camera = next;
    onCamera(next);
    invalidate();
  }

  /** Shows all, at the end of a movement that is under way. */
  function fittingAll(): Camera {
    return fitting(step ? destination : scene.nodes, size);
  }

  function show(picture: Picture, { still }: { readonly still: boolean }): void {
    const first = scene.nodes.length === 0;
    const next = morph(atRest(scene), picture);
    const places = Array.from(picture.places.values(), ([x, y]) => ({ x, y }));
    destination = places;
    const keep = cameraIsReaders || (!first && stillFits(camera, places, size));
    const from = camera;
    scene = next.scene;
    if (first && !keep) chooseCamera(fitting(places, size)); // it appears where it is, it does not move there
    const progress = (share: number) => {
      next.step(share);
      if (!keep && !first && !cameraIsReaders) chooseCamera(between(from, fitting(places, size), share));
      if (share === 1) scene = atRest(next.scene);
    };
    step = still ? null : timed(progress);
    if (still) progress(1);
    invalidate();
  }

  return {
    show,
    hurry: (given) => {
      hurried = given;
      if (!hurried) invalidate();
    },
    attend: (given) => {
      attention = given;
      invalidate();
    },
    setPaint: (given) => {
      paint = given;
      names = textMeasure(paint); // another font, other widths
      flags.clear(density);
      invalidate();
    },
    resize: (given, givenDensity) => {
      const grewFromNothing = size.width === 0;
      size = given;
      if (density !== givenDensity) flags.clear(givenDensity);
      density = givenDensity;
      canvas.width = Math.round(size.width * density);
      canvas.height = Math.round(size.height * density);
      canvas.style.inlineSize = `${size.width}px`;
      canvas.style.blockSize = `${size.height}px`;
      if (!cameraIsReaders || grewFromNothing) chooseCamera(fittingAll());
      cancelAnimationFrame(frame);
      draw(performance.now()); // in this frame: a resized canvas is empty
    },
    warm: (given) => {
      warmth = given;
      invalidate();
    },
    markPinned: (given) => {
      pinned = given;
      invalidate();
    },
    markCommunities: (given) => {
      communities = given;
      invalidate();
    },
    moveCamera: (given) => {
      camera = given;
      cameraIsReaders = true;
      invalidate();
    },
    camera: () => camera,
    fit: () => {
      cameraIsReaders = false;
      sides.forget(); // what a link shows
      chooseCamera(fittingAll());
    },
    centreOn: (id) => {
      const node = nodeOf(scene, id);
      if (!node) return;
      cameraIsReaders = true;
      chooseCamera(centredOn(camera, node, size));
    },
    bringIntoView: (id) => {
      const node = nodeOf(scene, id);
      if (!node || inSight(camera, node, size)) return;
      cameraIsReaders = true;
      chooseCamera(centredOn(camera, node, size));
    },
    zoomBy: (factor) => {
      cameraIsReaders = true;
      chooseCamera(zoomed(camera, factor, size));
    },
    nodeAt: (at, reach) => nodeAt(scene, camera, at, reach),
    linkAt: (at) => linkAt(drawnLinks(scene, attention), camera, at, (link) => isDrawn(link, attention)),
    node: (id) => nodeOf(scene, id),
    screenOf: (id) => {
      const node = nodeOf(scene, id);
      return node ? toScreen(camera, node) : null;
    },
    scene: () => scene,
    frame: currentFrame,
    drag: (id, to) => {
      const node = nodeOf(scene, id);
      if (!node) return null;
      const place = toPlane(camera, to);
      node.x = place.x;
      node.y = place.y;
      invalidate();
      return place;
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      frame = -1; // a flag that comes late draws no more
      scene = EMPTY_SCENE;
      step = null;
    },
  };
}

function nodeOf(scene: Scene, id: string): SceneNode | undefined {
  return scene.nodes.findLast((one) => one.node.id === id);
}
