/** What the size of the picture decides: the shape of the layout and how many actors have room. */
import { nodesFor } from './budget.ts';
import { aspectClass } from './layout-request.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly aspect: number;
  readonly nodes: number;
}

export function pictureSize(width: number, height: number): PictureSize {
  return { width, height, aspect: aspectClass(width, height), nodes: nodesFor(width, height) };
}
