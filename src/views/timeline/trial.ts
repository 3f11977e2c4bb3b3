/**
 * The first picture, and the first with labels, takes as long as ten of those that follow, as nothing that makes it has
 * run before: code is compiled, texts are measured, marks painted. So each part of it is tried by itself, where nobody
 * sees it, and the page may be used in between.
 */
import { makeAxis } from './axis.ts';
import { drawEvents, drawGround } from './canvas.ts';
import { NO_HIGHLIGHTS } from './paint.ts';
import { makeScene } from './scene.ts';
import { inputAtRest, type Stack } from './scene-inputs.ts';
import type { Scene } from './scene-types.ts';
import type { StageInputs } from './stage-inputs.ts';
import type { TimeWindow } from './time-window.ts';

/** Each step is a part. `before`: the scene that stands already, if any. */
export function* tryPicture(
  inputs: StageInputs,
  window: TimeWindow,
  stack: Stack,
  before: Scene | null,
): Generator<void> {
  stack(inputs, window);
  yield;
  inputs.candidates();
  yield;
  const scene = makeScene(inputAtRest(inputs, window, stack, before));
  yield;
  const { notes, kept, axisText, paint } = inputs;
  const axis = makeAxis(window, inputs.width, axisText);
  const context = document.createElement('canvas').getContext('2d')!;
  const drawing = { scene, axis, scroll: 0, notes, kept, highlights: NO_HIGHLIGHTS };
  yield;
  drawGround(context, drawing, paint);
  yield;
  drawEvents(context, drawing, paint);
}
