/** How many actors the picture has room for, unless the reader asks for more. */

/** Pixels of screen, and as many nodes as can be told apart in them. */
const STEPS: readonly (readonly [area: number, nodes: number])[] = [
  [520_000, 300],
  [330_000, 150],
  [160_000, 100],
  [0, 60],
];
/** Homes are laid out for at least so many, so that most who come and go have one. */
export const FEWEST_HOMES = 300;

export function nodesFor(width: number, height: number): number {
  return STEPS.find(([area]) => width * height >= area)![1];
}
