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
import { CameraHold } from './camera-hold.ts';
import { drawFrame } from './canvas.ts';
import { drawnLinks, isDrawn, type Warmth } from './draw-links.ts';
import { fadingLayer } from './fading-layer.ts';
import { createFlags } from './flags.ts';
import type { Frame } from './frame.ts';
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

export interface StageListener {
  /** Of cameras that the stage chose itself, so that wheel and pinch go on from there. */
  readonly onCamera: (camera: Camera) => void;
  /** Of the size at which nodes are drawn, in tenths, for the legend. */
  readonly onScale: (scale: number) => void;
}

/** What the stage is given, one by one, and draws with from the next frame on. */
type Given = Pick<Frame, 'size' | 'density' | 'paint' | 'attention' | 'pinned' | 'warmth' | 'communities'>;

const NOTHING_GIVEN: Omit<Given, 'paint'> = {
  size: { width: 0, height: 0 },
  density: 1,
  attention: NO_ATTENTION,
  pinned: new Set(),
  warmth: null,
  communities: false,
};

/** One long closure, as every verb writes what the next frame reads; what can be told apart has a file of its own. */
export function createStage(
  canvas: HTMLCanvasElement,
  firstPaint: Paint,
  { onCamera, onScale }: StageListener,
): Stage {
  const context = canvas.getContext('2d');
  const flags = createFlags(() => invalidate());
  const fading = fadingLayer();
  const sides = steadySides();
  const hold = new CameraHold((camera) => {
    onCamera(camera);
    invalidate();
  });
  let names = textMeasure(firstPaint);
  let given: Given = { ...NOTHING_GIVEN, paint: firstPaint };
  let scene: Scene = EMPTY_SCENE;
  let labels: readonly SceneLabel[] = [];
  let hurried = false;
  let scale = 0;
  let step: Movement | null = null;
  let destination: readonly Point[] = []; // of the movement that is under way
  let frame = 0;

  function invalidate(): void {
    if (frame === 0) frame = requestAnimationFrame(draw);
  }

  function give(change: Partial<Given>): void {
    given = { ...given, ...change };
    invalidate();
  }

  function draw(now: number): void {
    frame = 0;
    if (step && !step(now)) step = null;
    if (step) invalidate();
    if (!context || given.size.width === 0) return;
    const tenths = Math.round(nodeScale(hold.camera) * 10) / 10;
    if (tenths !== scale) onScale((scale = tenths));
    labels = sceneLabels({ ...given, scene, camera: hold.camera }, names.measure, sides.before());
    const waiting = names.nextFrame();
    if (waiting && !hurried) invalidate();
    sides.keep(labels, scene.nodes.length > 0 && !step && !waiting);
    drawFrame(context, currentFrame(), fading);
  }

  function currentFrame(): Frame {
    return { ...given, scene, camera: hold.camera, labels, flags };
  }

  /** Shows all, at the end of a movement that is under way. */
  function fittingAll(): Camera {
    return fitting(step ? destination : scene.nodes, given.size);
  }

  function show(picture: Picture, { still }: { readonly still: boolean }): void {
    const first = scene.nodes.length === 0;
    const next = morph(atRest(scene), picture);
    const places = Array.from(picture.places.values(), ([x, y]) => ({ x, y }));
    destination = places;
    const keep = hold.isReaders || (!first && stillFits(hold.camera, places, given.size));
    const from = hold.camera;
    scene = next.scene;
    if (first && !keep) hold.choose(fitting(places, given.size)); // it appears where it is, it does not move there
    const progress = (share: number) => {
      next.step(share);
      if (!keep && !first && !hold.isReaders) hold.choose(between(from, fitting(places, given.size), share));
      if (share === 1) scene = atRest(next.scene);
    };
    step = still ? null : timed(progress);
    if (still) progress(1);
    invalidate();
  }

  function resize(size: Size, density: number): void {
    const grewFromNothing = given.size.width === 0;
    if (density !== given.density) flags.clear(density);
    given = { ...given, size, density };
    canvas.width = Math.round(size.width * density);
    canvas.height = Math.round(size.height * density);
    canvas.style.inlineSize = `${size.width}px`;
    canvas.style.blockSize = `${size.height}px`;
    if (!hold.isReaders || grewFromNothing) hold.choose(fittingAll());
    cancelAnimationFrame(frame);
    draw(performance.now()); // in this frame: a resized canvas is empty
  }

  return {
    show,
    resize,
    hurry: (now) => {
      hurried = now;
      if (!hurried) invalidate();
    },
    attend: (attention) => give({ attention }),
    warm: (warmth) => give({ warmth }),
    markPinned: (pinned) => give({ pinned }),
    markCommunities: (communities) => give({ communities }),
    setPaint: (paint) => {
      names = textMeasure(paint); // another font, other widths
      flags.clear(given.density);
      give({ paint });
    },
    camera: () => hold.camera,
    moveCamera: (camera) => {
      hold.put(camera);
      invalidate();
    },
    fit: () => {
      hold.giveBack();
      sides.forget(); // what a link shows
      hold.choose(fittingAll());
    },
    centreOn: (id) => {
      const node = nodeOf(scene, id);
      if (node) hold.chooseForReader(centredOn(hold.camera, node, given.size));
    },
    bringIntoView: (id) => {
      const node = nodeOf(scene, id);
      if (node && !inSight(hold.camera, node, given.size))
        hold.chooseForReader(centredOn(hold.camera, node, given.size));
    },
    zoomBy: (factor) => hold.chooseForReader(zoomed(hold.camera, factor, given.size)),
    nodeAt: (at, reach) => nodeAt(scene, hold.camera, at, reach),
    linkAt: (at) => {
      const { attention } = given;
      return linkAt(drawnLinks(scene, attention), hold.camera, at, (link) => isDrawn(link, attention));
    },
    node: (id) => nodeOf(scene, id),
    screenOf: (id) => {
      const node = nodeOf(scene, id);
      return node ? toScreen(hold.camera, node) : null;
    },
    scene: () => scene,
    frame: currentFrame,
    drag: (id, to) => {
      const node = nodeOf(scene, id);
      if (!node) return null;
      const place = toPlane(hold.camera, to);
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
