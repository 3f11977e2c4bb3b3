/** Keeps canvas and labels in step with answer, window and highlights: at most once per frame, without React. */
import { pause } from '../../base/idle.ts';
import { makeAxis } from './axis.ts';
import { drawScene } from './canvas.ts';
import { fitCanvas } from './fit-canvas.ts';
import { hasMoreLanes } from './lane-order.ts';
import { NO_HIGHLIGHTS, type Highlights } from './paint.ts';
import { makeRehearsal } from './rehearsal.ts';
import { makeScene } from './scene.ts';
import {
  inputAtRest,
  inputUnderWay,
  paperScene,
  rememberStacking,
  type AtRest,
  type Paper,
} from './scene-inputs.ts';
import type { Scene } from './scene-types.ts';
import { differInLabelsAlone, type StageInputs } from './stage-inputs.ts';
import { makeSceneTeller, type SceneListener } from './scene-teller.ts';
import { labelsAtRest } from './steady-labels.ts';
import type { TimeWindow } from './time-window.ts';
import { tryPicture } from './trial.ts';
import type { Widget } from './widget.ts';

export interface Stage {
  readonly setInputs: (inputs: StageInputs) => void;
  readonly setHighlights: (highlights: Partial<Highlights>) => void;
  readonly setWidget: (widget: Widget | null) => void;
  /** The window is another now. */
  readonly moved: () => void;
  readonly scrollBy: (pixels: number) => void;
  /** Scrolls so that the lane is in view. */
  readonly showLane: (lane: number) => void;
  readonly scroll: () => number;
  readonly scene: () => Scene | null;
  /** The same events laid out for another size: for paper, which has no scrolling. */
  readonly sceneFor: (paper: Paper) => Scene | null;
  readonly destroy: () => void;
}

interface StageSource {
  readonly window: () => TimeWindow;
  readonly moving: () => boolean;
}

/** While the window moves, lanes are laid out anew for others that come, but no more often than that. */
const LAY_OUT_EVERY_MS = 300;

export function makeStage(canvas: HTMLCanvasElement, source: StageSource, listener: SceneListener): Stage {
  const context = canvas.getContext('2d')!;
  const rehearsal = makeRehearsal();
  const teller = makeSceneTeller(listener);
  let inputs: StageInputs | null = null;
  let highlights = NO_HIGHLIGHTS;
  let widget: Widget | null = null;
  let scene: Scene | null = null;
  let atRest: AtRest | null = null;
  let laidOut = Number.NEGATIVE_INFINITY;
  let scroll = 0;
  let frame = 0;
  let preparing: symbol | null = null;
  let labelsTried = false;
  let gone = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const stack = rememberStacking();

  /** What the movement started from, where this is shown in passing: lanes and labels stay what they were then. */
  function startOfMovement({ width }: StageInputs): AtRest | null {
    return source.moving() && atRest?.scene.width === width ? atRest : null;
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!inputs || inputs.width === 0) return;
    const first = scene === null;
    const start = startOfMovement(inputs);
    moveWidget();
    scene = start ? sceneUnderWay(inputs, start) : sceneAtRest(inputs);
    scroll = Math.max(0, Math.min(scroll, scene.contentHeight - inputs.height));
    drawOnCanvas(inputs, scene);
    widget?.setLabels(scene.labels, start && scene.window);
    const now = scene;
    if (first) later = setTimeout(() => teller.tell({ scene: now, scroll, moving: false }));
    else teller.tell({ scene: now, scroll, moving: start !== null });
  }

  function sceneUnderWay(now: StageInputs, start: AtRest): Scene {
    return makeScene(inputUnderWay(now, source.window(), stack, start));
  }

  /** And what a movement from here starts from. */
  function sceneAtRest(now: StageInputs): Scene {
    const input = inputAtRest(now, source.window(), stack, atRest?.scene ?? null);
    const made = makeScene(input);
    atRest = { scene: made, labels: labelsAtRest(input.candidates, made) };
    laidOut = performance.now();
    if (!source.moving()) rehearsal.begin(now, atRest);
    return made;
  }

  function drawOnCanvas(now: StageInputs, made: Scene): void {
    fitCanvas(canvas, context, now);
    const axis = makeAxis(made.window, made.width, now.axisText);
    const { notes, kept, paint } = now;
    drawScene(context, { scene: made, axis, scroll, notes, kept, highlights }, paint);
  }

  function redraw(): void {
    if (frame === 0 && preparing === null)
      frame = requestAnimationFrame(scene === null ? () => void prepare() : draw);
  }

  function redrawWithNews(): void {
    teller.note();
    redraw();
  }

  /** The first picture, in parts, after what stands around it; who is told of it is told after that. */
  async function prepare(): Promise<void> {
    const own = (preparing = Symbol());
    for (const _ of partsOfPicture()) {
      await pause();
      if (gone || preparing !== own) return;
    }
    preparing = null;
    draw();
  }

  function* partsOfPicture(): Generator<void> {
    yield;
    const now = inputs;
    if (!now || now.width === 0) return;
    fitCanvas(canvas, context, now);
    yield;
    yield* tryPicture(now, source.window(), stack, atRest?.scene ?? null);
    labelsTried ||= now.candidates().length > 0;
    yield;
  }

  /** Only where it is to stay. */
  function moveWidget(): void {
    if (inputs && inputs.width > 0 && !startOfMovement(inputs))
      widget?.setWindow(source.window(), inputs.width);
  }

  return {
    setInputs: (next) => {
      const resized = inputs?.width !== next.width || inputs.height !== next.height;
      const shown = atRest?.scene.lanes.map((lane) => lane.key) ?? [];
      if (hasMoreLanes(next.order, shown) && performance.now() - laidOut > LAY_OUT_EVERY_MS) atRest = null;
      const labelsAlone = inputs !== null && scene !== null && differInLabelsAlone(inputs, next);
      inputs = next;
      if (labelsAlone && !widget) return;
      if (labelsAlone && !labelsTried) return void prepare();
      if (resized) widget?.resize();
      if (resized || atRest === null) moveWidget();
      redrawWithNews();
    },
    setHighlights: (change) => {
      highlights = { ...highlights, ...change };
      redraw();
    },
    setWidget: (next) => {
      widget = next;
      moveWidget();
      teller.note();
      if (next) void prepare();
    },
    moved: () => {
      rehearsal.stop();
      moveWidget();
      redraw();
    },
    scrollBy: (pixels) => {
      scroll += pixels;
      redrawWithNews();
    },
    showLane: (lane) => {
      const place = scene?.lanes[lane];
      if (!place || !inputs) return;
      scroll = Math.max(Math.min(scroll, place.top), place.top + place.height - inputs.height);
      redrawWithNews();
    },
    scroll: () => scroll,
    scene: () => scene,
    sceneFor: (paper) => inputs && paperScene(inputs, source.window(), paper),
    destroy: () => {
      gone = true;
      cancelAnimationFrame(frame);
      clearTimeout(later);
      rehearsal.stop();
    },
  };
}
