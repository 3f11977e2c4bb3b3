/**
 * Where the actors stand. A pure function of the request: the same everywhere, as every number in it is.
 *
 * Each view starts from the actors' homes (their places in the picture of the whole record) and is held to them by
 * light springs, so that an actor stays where it was when the period or the filter moves, returns to where it was,
 * and a link shows the same picture to everybody, by whatever way they came.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Force,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { forceManyBodySampled } from 'd3-force-sampled';
import { firstPositions, hashText, seededRandom } from './seed.ts';

export interface LayoutRequest {
  readonly ids: readonly string[];
  /** Room that each node keeps around itself, in pixels at zoom 1. */
  readonly radii: Float32Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Heaviest first; any positive scale. */
  readonly weights: Float32Array;
  /** Nodes that a hull will surround: they are drawn together. */
  readonly groups: readonly (readonly number[])[];
  /** x, y per node, NaN where it has none; `null` in the picture that makes the homes. */
  readonly homes: Float32Array | null;
  /** x, y per node that the reader put in its place, NaN elsewhere. */
  readonly pins: Float32Array | null;
  /** Width over height of the picture to fill. */
  readonly aspect: number;
}

export interface LayoutResult {
  /** x, y per node; the picture's middle is near 0, 0. */
  readonly positions: Float32Array;
  readonly ticks: number;
}

interface Body extends SimulationNodeDatum {
  readonly number: number;
  readonly radius: number;
  readonly degree: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}
interface Spring extends SimulationLinkDatum<Body> {
  readonly weight: number;
}

/** From here on sampled repulsion is faster from start to rest, though it needs twice the ticks. */
const SAMPLE_FROM = 700;
/** At rest: in one tick no node moves by more than this, in pixels. */
const STILL = 0.4;
const MOST_TICKS = 400;
const FEWEST_TICKS = 12;
const COOLING_FRESH = 0.028;
const COOLING_WARM = 0.06;
const START_WARM = 0.35;
const HOME_STRENGTH = 0.9;
const REACH = 280;
const MOST_WIDENED = 2.2;

export function layOut(request: LayoutRequest): LayoutResult {
  const bodies = bodiesOf(request);
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .randomSource(seededRandom(1))
    .alpha(request.homes ? START_WARM : 1)
    .alphaDecay(request.homes ? COOLING_WARM : COOLING_FRESH)
    .velocityDecay(0.35)
    .force('charge', repulsion(bodies))
    .force('link', springs(request))
    .force('collide', forceCollide<Body>((body) => body.radius).strength(0.8))
    .force('groups', togetherness(request.groups));
  holdInPlace(simulation, request);
  let ticks = 0;
  do simulation.tick();
  while (++ticks < MOST_TICKS && (ticks < FEWEST_TICKS || fastest(bodies) > STILL));
  if (!request.homes) widen(bodies, request.aspect);
  return { positions: positionsOf(bodies), ticks };
}

function bodiesOf(request: LayoutRequest): Body[] {
  const neighbours: number[][] = request.ids.map(() => []);
  request.sources.forEach((source, link) => {
    neighbours[source]!.push(request.targets[link]!);
    neighbours[request.targets[link]!]!.push(source);
  });
  const start = firstPositions(request.ids, neighbours, request.homes);
  return request.ids.map((_, number) => {
    const pinned = pinOf(request, number);
    const [x, y] = pinned ?? [start[2 * number]!, start[2 * number + 1]!];
    const body = {
      number,
      radius: request.radii[number]!,
      degree: neighbours[number]!.length,
      x,
      y,
      vx: 0,
      vy: 0,
    };
    return pinned ? { ...body, fx: x, fy: y } : body;
  });
}

function pinOf({ pins }: LayoutRequest, number: number): readonly [number, number] | null {
  const x = pins?.[2 * number];
  return x === undefined || Number.isNaN(x) ? null : [x, pins![2 * number + 1]!];
}

function repulsion(bodies: readonly Body[]): Force<Body, undefined> {
  const strength = (body: Body) => -30 - body.radius * 6;
  if (bodies.length < SAMPLE_FROM) return forceManyBody<Body>().strength(strength).distanceMax(REACH);
  return forceManyBodySampled<Body>()
    .strength((body) => strength(body) / 4)
    .distanceMax(REACH)
    .source(seededRandom(hashText('repulsion')));
}

/** Strong ties are short; a tie of somebody with many ties pulls less, or the middle would be a knot. */
function springs(request: LayoutRequest) {
  const heaviest = request.weights[0] ?? 1;
  const links: Spring[] = Array.from(request.sources, (source, link) => ({
    source,
    target: request.targets[link]!,
    weight: Math.sqrt(request.weights[link]! / heaviest),
  }));
  return forceLink<Body, Spring>(links)
    .distance((link) => {
      const room = (link.source as Body).radius + (link.target as Body).radius;
      return room + 8 + 30 * (1 - link.weight);
    })
    .strength((link) => {
      const least = Math.min((link.source as Body).degree, (link.target as Body).degree);
      return (0.15 + 0.85 * link.weight) / Math.max(1, least) ** 0.8;
    });
}

/** Gravity, stronger across the picture's short side; in a view, also the spring to each actor's home. */
function holdInPlace(simulation: ReturnType<typeof forceSimulation<Body>>, { homes, aspect }: LayoutRequest) {
  const homed = (body: Body) => homes !== null && !Number.isNaN(homes[2 * body.number]);
  const stretch = Math.sqrt(aspect);
  const gravity = 0.08;
  simulation
    .force(
      'x',
      forceX<Body>((body) => (homed(body) ? homes![2 * body.number]! : 0)).strength((body) =>
        homed(body) ? HOME_STRENGTH : gravity / stretch,
      ),
    )
    .force(
      'y',
      forceY<Body>((body) => (homed(body) ? homes![2 * body.number + 1]! : 0)).strength((body) =>
        homed(body) ? HOME_STRENGTH : gravity * stretch,
      ),
    );
}

/** Draws the members of a group towards their middle, so that a hull around them can be read. */
function togetherness(groups: readonly (readonly number[])[]): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = (alpha: number) => {
    for (const group of groups) {
      let x = 0;
      let y = 0;
      for (const member of group) {
        x += bodies[member]!.x / group.length;
        y += bodies[member]!.y / group.length;
      }
      for (const member of group) {
        const body = bodies[member]!;
        body.vx += (x - body.x) * 0.07 * alpha;
        body.vy += (y - body.y) * 0.07 * alpha;
      }
    }
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
  };
  return force;
}

/** Spreads the homes sideways to fill the picture: names are wider than they are high. */
function widen(bodies: readonly Body[], aspect: number): void {
  const width = spread(bodies.map((body) => body.x));
  const height = spread(bodies.map((body) => body.y));
  const factor = Math.min(MOST_WIDENED, Math.max(1, (aspect * height) / Math.max(1, width)));
  for (const body of bodies) if (body.fx === undefined) body.x *= factor;
}

/** Distance between the outermost, but for a few stray ones. */
function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const stray = Math.floor(sorted.length / 20);
  return (sorted.at(-1 - stray) ?? 0) - (sorted[stray] ?? 0);
}

function fastest(bodies: readonly Body[]): number {
  let most = 0;
  for (const { vx, vy } of bodies) most = Math.max(most, Math.abs(vx), Math.abs(vy));
  return most;
}

function positionsOf(bodies: readonly Body[]): Float32Array {
  const positions = new Float32Array(bodies.length * 2);
  bodies.forEach((body, number) => {
    positions[2 * number] = body.x;
    positions[2 * number + 1] = body.y;
  });
  return positions;
}
