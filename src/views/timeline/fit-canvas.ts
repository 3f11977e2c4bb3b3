import type { StageInputs } from './stage-inputs.ts';

/** As many device pixels as the stage takes; 0 is the upper edge of the lanes, below the axis. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  inputs: StageInputs,
): void {
  const ratio = devicePixelRatio;
  const { axis, foot } = inputs.metrics;
  const [width, height] = [
    Math.round(inputs.width * ratio),
    Math.round((axis + inputs.height + foot) * ratio),
  ];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, axis * ratio);
}
