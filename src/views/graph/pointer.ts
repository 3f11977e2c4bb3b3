/** What the reader does with mouse, finger and wheel, as acts: the stage is asked what lies there, the handlers act. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { isLeftToPage } from '../../ui/cooperation.ts';
import { FARTHEST, NEAREST, type Camera } from './camera.ts';
import { holding } from './hold.ts';
import { MOUSE_REACH, TOUCH_REACH } from './hit-test.ts';
import type { SceneLink, SceneNode } from './scene.ts';
import type { Point, Stage } from './stage.ts';

export type Target =
  | { readonly kind: 'node'; readonly node: SceneNode }
  | { readonly kind: 'link'; readonly link: SceneLink }
  | null;

export interface PointerHandlers {
  readonly onPoint: (target: Target, at: Point) => void;
  readonly onClick: (target: Target, options: { readonly add: boolean }) => void;
  readonly onCentre: (id: string) => void;
  /** A node was dropped at a place of the plane. */
  readonly onDrop: (id: string, place: Point) => void;
  readonly onMenu: (target: Target, at: Point) => void;
  /** The rectangle while it is drawn with Shift held. */
  readonly onSweep: (area: Area) => void;
  /** It is done, or given up: `null`. */
  readonly onSwept: (area: Area | null) => void;
}

/** Opposite corners, on the screen. */
export interface Area {
  readonly from: Point;
  readonly to: Point;
}

/** Less than that is a click with an unsteady hand. */
const DRAG_FROM = 4;

export interface Pointer {
  /** The stage chose this camera; wheel and pinch go on from it. */
  readonly follow: (camera: Camera) => void;
  readonly detach: () => void;
}

/** `cooperative`: the wheel alone and a single finger are left to the page around. */
export function attachPointer(
  canvas: HTMLCanvasElement,
  stage: Stage,
  handlers: PointerHandlers,
  { cooperative }: { readonly cooperative: boolean },
): Pointer {
  const stop = new AbortController();
  const selection = select(canvas);
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    .filter((event: Event) => !(cooperative && isLeft(event)) && startsCamera(event, canvas, stage))
    .wheelDelta(zoomOfWheel)
    .on('zoom', ({ transform, sourceEvent }) => {
      if (sourceEvent) stage.moveCamera({ k: transform.k, x: transform.x, y: transform.y });
    });
  selection.call(behaviour).on('dblclick.zoom', null);
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => canvas.addEventListener(type, listener, { signal: stop.signal });

  let pressedWith = 'mouse';
  const drag = dragging(canvas, stage, handlers);
  const sweep = sweeping(canvas, handlers);
  const openMenu = (event: MouseEvent): boolean => {
    const at = pointOf(event, canvas);
    const target = targetAt(stage, at, pressedWith);
    if (!target) return false;
    drag.drop();
    handlers.onMenu(target, at);
    return true;
  };
  const hold = holding<PointerEvent>(openMenu);
  listen('pointerdown', (event) => {
    pressedWith = event.pointerType;
    hold.begin(event);
    if (!cooperative || event.pointerType !== 'touch') drag.begin(event);
    sweep.begin(event);
  });
  listen('pointermove', (event) => {
    hold.move(event);
    if (drag.move(event) || sweep.move(event)) return;
    const at = pointOf(event, canvas);
    handlers.onPoint(event.buttons === 0 ? targetAt(stage, at, event.pointerType) : null, at);
  });
  listen('pointerup', (event) => {
    hold.end();
    drag.end(event);
    sweep.end(event);
  });
  listen('pointercancel', (event) => {
    hold.end();
    drag.end(event);
    sweep.cancel();
  });
  listen('pointerleave', (event) => handlers.onPoint(null, pointOf(event, canvas)));
  listen('click', (event) => {
    if (drag.justDragged() || sweep.justSwept() || hold.justHeld() || event.detail > 1) return;
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    handlers.onClick(targetAt(stage, pointOf(event, canvas), pressedWith), { add });
  });
  listen('dblclick', (event) => {
    const target = targetAt(stage, pointOf(event, canvas), 'mouse');
    if (target?.kind === 'node') handlers.onCentre(target.node.node.id);
  });
  listen('contextmenu', (event) => {
    hold.end();
    if (hold.justHeld() || openMenu(event)) event.preventDefault();
  });
  // else the mouse that browsers make of a finger would take the focus from the menu, and close it
  listen('touchend', (event) => hold.justHeld() && event.preventDefault());
  return {
    follow: (camera) =>
      selection.property('__zoom', zoomIdentity.translate(camera.x, camera.y).scale(camera.k)),
    detach: () => {
      stop.abort();
      selection.on('.zoom', null);
    },
  };
}

/** Wheel and pinch always; a press only beside the nodes, which it drags instead. */
function startsCamera(event: Event, canvas: HTMLCanvasElement, stage: Stage): boolean {
  if (event.type === 'wheel') return true;
  if (event instanceof MouseEvent)
    return event.button === 0 && !event.shiftKey && !stage.nodeAt(pointOf(event, canvas));
  if (!('touches' in event)) return true;
  const { touches } = event as TouchEvent;
  return touches.length > 1 || !stage.nodeAt(pointOf(touches[0]!, canvas), TOUCH_REACH);
}

function isLeft(event: Event): boolean {
  if (event instanceof WheelEvent) return isLeftToPage(event);
  return 'touches' in event && (event as TouchEvent).touches.length < 2;
}

const PER_PIXEL = 0.002;
const PER_LINE = 0.05;
/** Pinching on a touchpad comes in small steps, as a wheel with Ctrl; a wheel that turns in notches moves this far at once. */
const PINCH = 10;
const NOTCH = 60;

/** As d3 has it, in powers of two; but a notch with Ctrl is no pinch. */
function zoomOfWheel({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const lines = deltaMode !== WheelEvent.DOM_DELTA_PIXEL;
  const pinched = ctrlKey && !lines && Math.abs(deltaY) < NOTCH;
  return -deltaY * (lines ? PER_LINE : PER_PIXEL) * (pinched ? PINCH : 1);
}

function pointOf(event: { clientX: number; clientY: number }, canvas: HTMLCanvasElement): Point {
  const { left, top } = canvas.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function targetAt(stage: Stage, at: Point, pointerType: string): Target {
  const node = stage.nodeAt(at, pointerType === 'touch' ? TOUCH_REACH : MOUSE_REACH);
  if (node) return { kind: 'node', node };
  const link = stage.linkAt(at);
  return link && { kind: 'link', link };
}

function dragging(canvas: HTMLCanvasElement, stage: Stage, { onDrop, onPoint }: PointerHandlers) {
  let held: { readonly id: string; readonly from: Point; moved: boolean } | null = null;
  let dragged = false;
  return {
    begin: (event: PointerEvent) => {
      dragged = false;
      if (event.button !== 0 || !event.isPrimary || event.shiftKey) return;
      const at = pointOf(event, canvas);
      const node = stage.nodeAt(at, event.pointerType === 'touch' ? TOUCH_REACH : MOUSE_REACH);
      if (node) held = { id: node.node.id, from: at, moved: false };
    },
    /** Whether a node is being dragged. */
    move: (event: PointerEvent): boolean => {
      if (!held) return false;
      const at = pointOf(event, canvas);
      if (!held.moved && Math.hypot(at.x - held.from.x, at.y - held.from.y) < DRAG_FROM) return false;
      if (!held.moved) {
        held.moved = true;
        canvas.setPointerCapture(event.pointerId);
        onPoint(null, at);
      }
      stage.drag(held.id, at);
      return true;
    },
    end: (event: PointerEvent) => {
      const place = held?.moved ? stage.drag(held.id, pointOf(event, canvas)) : null;
      if (held && place) {
        dragged = true;
        onDrop(held.id, place);
      }
      held = null;
    },
    /** Lets go without moving anything. */
    drop: () => {
      held = null;
    },
    justDragged: () => dragged,
  };
}

/** Shift and drag: a rectangle over several actors. */
function sweeping(canvas: HTMLCanvasElement, { onSweep, onSwept, onPoint }: PointerHandlers) {
  let from: Point | null = null;
  let swept = false;
  const done = (area: Area | null) => {
    if (swept) onSwept(area);
    from = null;
  };
  return {
    begin: (event: PointerEvent) => {
      swept = false;
      from = event.button === 0 && event.isPrimary && event.shiftKey ? pointOf(event, canvas) : null;
    },
    move: (event: PointerEvent): boolean => {
      if (!from) return false;
      const to = pointOf(event, canvas);
      if (!swept && Math.hypot(to.x - from.x, to.y - from.y) < DRAG_FROM) return false;
      if (!swept) canvas.setPointerCapture(event.pointerId);
      swept = true;
      onPoint(null, to);
      onSweep({ from, to });
      return true;
    },
    end: (event: PointerEvent) => done(from && { from, to: pointOf(event, canvas) }),
    cancel: () => done(null),
    justSwept: () => swept,
  };
}
