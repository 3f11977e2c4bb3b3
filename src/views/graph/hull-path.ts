/** An outline as SVG path data on the screen, through the middles of its sides, so that it is smooth. */
import type { Camera } from './camera.ts';
import type { Outline } from './hull-shape.ts';

export function outlineData(outline: Outline, { k, x, y }: Camera): string {
  return outline.map((loop) => loopData(loop, k, x, y)).join('');
}

function loopData(loop: Float32Array, k: number, x: number, y: number): string {
  const count = loop.length / 2;
  const at = (i: number) => [loop[2 * (i % count)]! * k + x, loop[2 * (i % count) + 1]! * k + y] as const;
  const middle = (i: number) => {
    const [a, b] = [at(i), at(i + 1)];
    return `${round((a[0] + b[0]) / 2)},${round((a[1] + b[1]) / 2)}`;
  };
  let data = `M${middle(0)}`;
  for (let i = 1; i <= count; i++) {
    const [cx, cy] = at(i);
    data += `Q${round(cx)},${round(cy)} ${middle(i)}`;
  }
  return `${data}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
