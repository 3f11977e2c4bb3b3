/** Walking from node to node by arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const ALONG: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Being aside counts as much as being this many times farther ahead. */
const SIDEWAYS = 2;

export function directionOfKey(key: string): Direction | undefined {
  return DIRECTIONS[key];
}

/**
 * The nearest node ahead, straight ahead before aside; `null` at the edge. Only nodes within a right angle's opening
 * count, so that every node can be reached and none is ahead in two opposite directions.
 */
export function nearestInDirection<T extends Placed>(
  from: Placed,
  nodes: readonly T[],
  direction: Direction,
): T | null {
  const [ux, uy] = ALONG[direction];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const ahead = (node.x - from.x) * ux + (node.y - from.y) * uy;
    const aside = Math.abs((node.x - from.x) * uy - (node.y - from.y) * ux);
    if (node.id === from.id || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + SIDEWAYS * aside;
    if (cost < least) [least, best] = [cost, node];
  }
  return best;
}
