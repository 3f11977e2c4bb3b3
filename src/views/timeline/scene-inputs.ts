/** From what the stage is given to what a scene is made from: at rest, under way, and on paper. */
import { MS_PER_MINUTE } from '../../base/time.ts';
import type { LanesAnswer } from './answer-types.ts';
import { labelBudget, metricsFor } from './metrics.ts';
import { makeScene } from './scene.ts';
import type { Scene, SceneInput } from './scene-types.ts';
import type { StageInputs } from './stage-inputs.ts';
import { candidatesUnderWay, steadyCandidates, type LabelAtRest } from './steady-labels.ts';
import { stackMarks, steadyScale, type Stacking } from './stacking.ts';
import type { TimeWindow } from './time-window.ts';

/** What was shown when the window last rested: what a movement starts from. */
export interface AtRest {
  readonly scene: Scene;
  readonly labels: readonly LabelAtRest[];
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Width of a label's text in pixels: on paper there is no tip that shows what was cut. */
  readonly measure: (text: string) => number;
}

export type Stack = (inputs: StageInputs, window: TimeWindow) => Stacking | null;

/** Worked out again only for another answer or a scale that differs by a step. */
export function rememberStacking(): Stack {
  let before: { answer: LanesAnswer; scale: number; glyph: number; stacking: Stacking } | null = null;
  return ({ answer, edges, metrics, width }, window) => {
    const { marks } = answer;
    if (!marks) return null;
    const scale = steadyScale((width * MS_PER_MINUTE) / (window.to - window.from));
    if (before?.answer === answer && before.scale === scale && before.glyph === metrics.glyph)
      return before.stacking;
    const stacking = stackMarks({ lanes: answer.lanes, marks }, edges, scale, metrics.glyph);
    before = { answer, scale, glyph: metrics.glyph, stacking };
    return stacking;
  };
}

export function inputAtRest(
  inputs: StageInputs,
  window: TimeWindow,
  stack: Stack,
  before: Scene | null,
): SceneInput {
  const candidates = steadyCandidates(inputs.candidates(), inputs.answer, window, before);
  return { ...inputs, window, stacking: stack(inputs, window), candidates };
}

/** Lanes keep their places, and only what had a label may have one. */
export function inputUnderWay(
  inputs: StageInputs,
  window: TimeWindow,
  stack: Stack,
  atRest: AtRest,
): SceneInput {
  const candidates = candidatesUnderWay(atRest.labels, inputs.answer, window, atRest.scene.window);
  return { ...inputs, window, stacking: stack(inputs, window), candidates, places: atRest.scene.lanes };
}

/** Laid out anew, as on paper nothing was there before; at the usual text size, as paper has its own. */
export function paperScene(
  inputs: StageInputs,
  window: TimeWindow,
  { width, height, measure }: Paper,
): Scene {
  const whole = {
    ...inputs,
    width,
    height,
    budget: labelBudget(width, height),
    metrics: metricsFor(width, 1),
    candidates: () => inputs.candidates().map((one) => ({ ...one, width: Math.ceil(measure(one.text)) + 1 })),
  };
  return makeScene(inputAtRest(whole, window, rememberStacking(), null));
}
