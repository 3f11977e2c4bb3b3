/** Pointer, touch and wheel over the plot → movements, hovering, clicks. */
import { isLeftToPage } from '../../ui/cooperation.ts';
import type { Mover } from './mover.ts';

export interface GestureEvents {
  /** Position within the plot in CSS pixels; `null`: the pointer left. */
  readonly onHover: (at: Point | null) => void;
  readonly onClick: (at: Point) => void;
  readonly onScroll: (pixels: number) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const CLICK_TOLERANCE = 5;
const WHEEL_ZOOM = 0.0022;
const PINCH_WHEEL_ZOOM = 0.012;
const LINE_PIXELS = 18;
const PUSH_SAMPLE_MS = 90;
const DOUBLE_CLICK_ZOOM = 2.2;
/** A wheel that turns in notches moves this far at once: its zoom glides, a touchpad's does not need to. */
const NOTCH = 60;
/** Asked while something moves, the page would be laid out once more for the answer. */
const BOX_LASTS_MS = 200;

/** `cooperative`: the wheel alone and a single finger are left to the page around. Returns the way to stop. */
export function listenToGestures(
  plot: HTMLElement,
  mover: Mover,
  events: GestureEvents,
  { cooperative }: { readonly cooperative: boolean },
): () => void {
  const pointers = new Map<number, Point>();
  let begin: Point = { x: 0, y: 0 };
  let dragged = false;
  let trail: { at: number; x: number }[] = [];

  const box = rememberBox(plot);
  const place = (event: MouseEvent): Point => {
    const { left, top } = box();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const perPixel = (): number => {
    const { from, to } = mover.window();
    return (to - from) / Math.max(1, box().width);
  };
  const instantAt = (x: number): number => mover.window().from + x * perPixel();

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    mover.stop();
    plot.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, place(event));
    if (pointers.size > 1) return;
    begin = place(event);
    dragged = false;
    trail = [];
  }

  function onMove(event: PointerEvent): void {
    const at = place(event);
    const before = pointers.get(event.pointerId);
    if (!before) return events.onHover(at);
    if (pointers.size === 2) return pinch(event.pointerId, at);
    if (!dragged && Math.hypot(at.x - begin.x, at.y - begin.y) < CLICK_TOLERANCE) return;
    if (!dragged) events.onHover(null);
    dragged = true;
    pointers.set(event.pointerId, at);
    if (cooperative && event.pointerType === 'touch') return;
    mover.panBy((before.x - at.x) * perPixel());
    events.onScroll(before.y - at.y);
    trail = [
      ...trail.filter((one) => event.timeStamp - one.at < PUSH_SAMPLE_MS),
      { at: event.timeStamp, x: at.x },
    ];
  }

  function pinch(id: number, at: Point): void {
    const [otherId] = [...pointers.keys()].filter((one) => one !== id);
    const other = pointers.get(otherId!)!;
    const before = pointers.get(id)!;
    const apart = (a: Point): number => Math.max(8, Math.hypot(a.x - other.x, a.y - other.y));
    dragged = true;
    mover.panBy(((before.x - at.x) / 2) * perPixel());
    mover.zoomBy(apart(at) / apart(before), instantAt((at.x + other.x) / 2));
    pointers.set(id, at);
  }

  function onUp(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return;
    if (!dragged) return event.type === 'pointerup' ? events.onClick(place(event)) : undefined;
    const [first, last] = [trail[0], trail.at(-1)];
    const recent = last && event.timeStamp - last.at < PUSH_SAMPLE_MS;
    if (first && last && recent && last.at > first.at)
      mover.push(((first.x - last.x) / (last.at - first.at)) * perPixel());
  }

  function onWheel(event: WheelEvent): void {
    if (cooperative && isLeftToPage(event)) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const sideways = event.shiftKey ? dx || dy : dx;
    if (!event.ctrlKey && (event.shiftKey || Math.abs(dx) > Math.abs(dy)))
      return mover.panBy(sideways * perPixel());
    if (event.altKey) return events.onScroll(dy);
    const notched = Math.abs(dy) >= NOTCH;
    const factor = Math.exp(-dy * (event.ctrlKey && !notched ? PINCH_WHEEL_ZOOM : WHEEL_ZOOM));
    const at = instantAt(place(event).x);
    if (notched) mover.glideBy(factor, at);
    else mover.zoomBy(factor, at);
  }

  function onDoubleClick(event: MouseEvent): void {
    mover.glideBy(event.shiftKey ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM, instantAt(place(event).x));
  }

  const onLeave = (): void => events.onHover(null);
  const abort = new AbortController();
  const { signal } = abort;
  plot.addEventListener('pointerdown', onDown, { signal });
  plot.addEventListener('pointermove', onMove, { signal });
  plot.addEventListener('pointerup', onUp, { signal });
  plot.addEventListener('pointercancel', onUp, { signal });
  plot.addEventListener('pointerleave', onLeave, { signal });
  plot.addEventListener('wheel', onWheel, { signal, passive: false });
  plot.addEventListener('dblclick', onDoubleClick, { signal });
  return () => abort.abort();
}

function rememberBox(element: HTMLElement): () => DOMRect {
  let box: DOMRect | null = null;
  let measured = 0;
  return () => {
    const now = performance.now();
    if (box && now - measured <= BOX_LASTS_MS) return box;
    measured = now;
    return (box = element.getBoundingClientRect());
  };
}
