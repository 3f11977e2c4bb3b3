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
/** Being aside counts as much as being this many times farther ahead; the first that leaves nobody out is taken. */
const SIDEWAYS = [2, 1] as const;
const EVERY_WAY = Object.values(DIRECTIONS);

export function directionOfKey(key: string): Direction | undefined {
  return DIRECTIONS[key];
}

/**
 * The nearest node ahead, straight ahead before aside, within a right angle's opening; `null` at the edge. Four ways
 * from each node do not always lead to all the others: where they would leave somebody out, being aside counts less,
 * and where even that does not help, left and right go through all nodes in reading order.
 */
export function nearestInDirection<T extends Placed>(
  from: Placed,
  nodes: readonly T[],
  direction: Direction,
): T | null {
  const sideways = ruleFor(nodes);
  const across = direction === 'left' || direction === 'right';
  if (sideways !== null || !across) return nearest(from, nodes, direction, sideways ?? SIDEWAYS[0]);
  const order = nodes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const at = order.findIndex((node) => node.id === from.id);
  return order[at + (direction === 'right' ? 1 : -1)] ?? null;
}

function nearest<T extends Placed>(
  from: Placed,
  nodes: readonly T[],
  direction: Direction,
  sideways: number,
): T | null {
  const [ux, uy] = ALONG[direction];
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const ahead = (node.x - from.x) * ux + (node.y - from.y) * uy;
    const aside = Math.abs((node.x - from.x) * uy - (node.y - from.y) * ux);
    if (node.id === from.id || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + sideways * aside;
    if (cost < least) [least, best] = [cost, node];
  }
  return best;
}

/** Looking at all ways takes time that grows with the square of the nodes: once per picture. */
const rules = new WeakMap<readonly Placed[], number | null>();

function ruleFor(nodes: readonly Placed[]): number | null {
  const known = rules.get(nodes);
  if (known !== undefined) return known;
  const rule = SIDEWAYS.find((sideways) => leavesNobodyOut(nodes, sideways)) ?? null;
  rules.set(nodes, rule);
  return rule;
}

/** From the first node to every other, and back. */
function leavesNobodyOut(nodes: readonly Placed[], sideways: number): boolean {
  const number = new Map(nodes.map((node, at) => [node.id, at]));
  const ways = nodes.map((node) =>
    EVERY_WAY.flatMap((way) => {
      const to = nearest(node, nodes, way, sideways);
      return to ? [number.get(to.id)!] : [];
    }),
  );
  const back: number[][] = nodes.map(() => []);
  ways.forEach((targets, at) => targets.forEach((to) => back[to]!.push(at)));
  return reached(ways) === nodes.length && reached(back) === nodes.length;
}

/** How many can be reached from the first, itself included. */
function reached(ways: readonly (readonly number[])[]): number {
  const seen = new Set(ways.length > 0 ? [0] : []);
  for (const at of seen) for (const to of ways[at]!) seen.add(to);
  return seen.size;
}
