/** Keys of the plot: arrows through lanes and events, or along the axis; zoom; ends; next and previous event. */
import { MS_PER_MINUTE } from '../../base/time.ts';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { EventRecord } from '../../dataset/model.ts';
import { firstEvent, neighbourEvent } from '../../queries/events-in-time.ts';
import { recordOf } from '../../queries/records.ts';
import { periodInView } from '../../state/view-state.ts';
import { currentView, selectEvent } from '../../state/view-store.ts';
import type { RowNumber } from './answer-types.ts';
import { moveCursor, type Cursor } from './cursor.ts';
import { anchorOf } from './mark-place.ts';
import { dateFlags } from '../../dataset/date-flags.ts';
import { holdsInstant, windowAround } from './time-window.ts';
import type { Machinery } from './use-machinery.ts';
import { useSelectedEvent } from './use-selected-event.ts';

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.15;

export interface PlotKeys {
  /** The event under the cursor. */
  readonly current: EventRecord | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
}

/** `onCursor`: the cursor stands on this event now; `null`: nowhere. `fit`: what F does. */
export function usePlotKeys(
  machinery: Machinery | null,
  fit: () => void,
  onCursor: (row: RowNumber | null, lane: string) => void,
): PlotKeys {
  const cursor = useRef<Cursor | null>(null);
  const [current, setCurrent] = useState<EventRecord | null>(null);
  const selected = useSelectedEvent();

  async function place(next: Cursor | null): Promise<void> {
    cursor.current = next;
    const event = next ? ((await recordOf(next.row)) ?? null) : null;
    if (cursor.current !== next) return;
    if (event && next) bringIntoView(machinery, event, next.lane);
    setCurrent(event);
    onCursor(next?.row ?? null, next?.lane ?? '');
  }

  /** Through all that matches, by time: from the cursor, the selection, or the first that begins in view. */
  async function step(which: 'previous' | 'next'): Promise<void> {
    const from = current ?? selected?.event;
    const view = currentView();
    const found = from
      ? await neighbourEvent(from.id, view.filter, which)
      : await firstEvent(view.filter, periodInView(view));
    if (found) await place({ row: found.row, lane: cursor.current?.lane ?? '' });
  }

  function arrow(direction: 'left' | 'right' | 'up' | 'down', panning: boolean): void {
    const scene = machinery?.stage.scene();
    if (!machinery || !scene) return;
    const sideways = direction === 'left' || direction === 'right';
    const next = panning && sideways ? null : moveCursor(scene, cursor.current, direction);
    if (next) void place(next);
    else if (sideways) pan(machinery, direction === 'right' ? PAN_STEP : -PAN_STEP);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!machinery || event.ctrlKey || event.metaKey || event.altKey) return;
    const { mover } = machinery;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => arrow('left', event.shiftKey || !cursor.current),
      ArrowRight: () => arrow('right', event.shiftKey || !cursor.current),
      ArrowUp: () => arrow('up', false),
      ArrowDown: () => arrow('down', false),
      '+': () => zoom(machinery, ZOOM_STEP, current),
      '=': () => zoom(machinery, ZOOM_STEP, current),
      '-': () => zoom(machinery, 1 / ZOOM_STEP, current),
      Home: () => mover.glidePan(Number.NEGATIVE_INFINITY),
      End: () => mover.glidePan(Number.POSITIVE_INFINITY),
      n: () => void step('next'),
      p: () => void step('previous'),
      f: fit,
      Enter: () => current && selectEvent(current.id),
      ' ': () => current && selectEvent(current.id),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const leaves = key === 'Escape' && cursor.current !== null; // one step back out
    const act = leaves ? () => void place(null) : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return { current, onKeyDown, leave: () => void place(null) };
}

function pan({ mover }: Machinery, share: number): void {
  const { from, to } = mover.window();
  mover.glidePan((to - from) * share);
}

function anchorMs({ span }: EventRecord): number {
  return anchorOf(span.start, span.end, dateFlags(span)) * MS_PER_MINUTE;
}

/** Around the cursor's event, or the middle. */
function zoom({ mover }: Machinery, factor: number, current: EventRecord | null): void {
  const window = mover.window();
  const at = current ? anchorMs(current) : Number.NaN;
  mover.glideBy(factor, holdsInstant(window, at) ? at : (window.from + window.to) / 2);
}

function bringIntoView(machinery: Machinery | null, event: EventRecord, lane: string): void {
  if (!machinery) return;
  const { mover, stage, limits } = machinery;
  const window = mover.window();
  const at = anchorMs(event);
  if (!holdsInstant(window, at)) mover.glidePan(windowAround(window, at, limits).from - window.from);
  stage.showLane(stage.scene()?.lanes.findIndex((one) => one.key === lane) ?? -1);
}
