/** The outline of each shape as an SVG path in a box from −1 to 1: canvas (`new Path2D(d)`), SVG and legends share it. */
import type { Shape } from './kind-style.ts';

function polygon(corners: number, turn: number, radius = 1): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return `${(radius * Math.cos(angle)).toFixed(3)},${(radius * Math.sin(angle)).toFixed(3)}`;
  });
  return `M${points.join('L')}Z`;
}

function star(points: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? 1.1 : inner;
    const angle = -Math.PI / 2 + (Math.PI * i) / points;
    return `${(radius * Math.cos(angle)).toFixed(3)},${(radius * Math.sin(angle)).toFixed(3)}`;
  });
  return `M${corners.join('L')}Z`;
}

const UP = -Math.PI / 2;

export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M-0.9,0A0.9,0.9 0 1 1 0.9,0A0.9,0.9 0 1 1 -0.9,0Z',
  square: 'M-0.8,-0.8H0.8V0.8H-0.8Z',
  diamond: polygon(4, UP, 1.1),
  triangle: polygon(3, UP, 1.1),
  hexagon: polygon(6, 0),
  pentagon: polygon(5, UP, 1.05),
  star: star(5, 0.5),
  cross:
    'M-0.9,-0.5L-0.5,-0.9L0,-0.4L0.5,-0.9L0.9,-0.5L0.4,0L0.9,0.5L0.5,0.9L0,0.4L-0.5,0.9L-0.9,0.5L-0.4,0Z',
  plus: 'M-0.3,-0.95H0.3V-0.3H0.95V0.3H0.3V0.95H-0.3V0.3H-0.95V-0.3H-0.3Z',
  bar: 'M-0.95,-0.45H0.95V0.45H-0.95Z',
  'half-circle': 'M-0.95,0.45A0.95,0.95 0 0 1 0.95,0.45Z',
};
