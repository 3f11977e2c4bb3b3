/**
 * Where the actors stand. A pure function of the request: the same everywhere, as every number in it is.
 *
 * Roots are its only functions: unlike powers and sines they are the same to the last digit in every browser.
 *
 * Each view starts from the actors' homes (their places in the picture of the whole record) and is held to them by
 * light springs, so that an actor stays where it was when the period or the filter moves, returns to where it was,
 * and a link shows the same picture to everybody, by whatever way they came.
 */
import { forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import { collision, repulsion, togetherness, type Body } from './layout-forces.ts';
import { swell, widen } from './layout-spread.ts';
import { crowd, firstPositions, seededRandom } from './seed.ts';

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

interface Spring extends SimulationLinkDatum<Body> {
  readonly weight: number;
}

/** At rest: in one tick no node moves by more than this, in pixels. A crowd is seen from farther away. */
const STILL = 0.4;
const MOST_TICKS = 400;
const FEWEST_TICKS = 12;
const COOLING = 0.06;
/** By now all have found their neighbours, and the forces have nearly faded. */
const SWELL_AFTER = 65;
const START_WARM = 0.35;
const HOME_STRENGTH = 0.9;
const REACH = 280;
const GRAVITY = 0.08;

export function layOut(request: LayoutRequest): LayoutResult {
  const bodies = bodiesOf(request);
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .randomSource(seededRandom(1))
    .alpha(request.homes ? START_WARM : 1)
    .alphaDecay(COOLING)
    .velocityDecay(0.35)
    .force(
      'charge',
      repulsion((body) => 30 + body.radius * 6, REACH),
    )
    .force('link', springs(request))
    .force('collide', collision(0.8))
    .force('groups', togetherness(request.groups));
  holdInPlace(simulation, request);
  const still = STILL * crowd(bodies.length);
  let ticks = 0;
  do {
    if (!request.homes && ticks === SWELL_AFTER) swell(bodies);
    simulation.tick();
  } while (++ticks < MOST_TICKS && (ticks < FEWEST_TICKS || fastest(bodies) > still));
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

/** Strong ties are short; a tie of somebody with many ties pulls less, or the middle would be a knot. */
function springs(request: LayoutRequest) {
  const heaviest = request.weights[0] ?? 1;
  const longer = crowd(request.ids.length);
  const links: Spring[] = Array.from(request.sources, (source, link) => ({
    source,
    target: request.targets[link]!,
    weight: Math.sqrt(request.weights[link]! / heaviest),
  }));
  return forceLink<Body, Spring>(links)
    .distance((link) => {
      const room = (link.source as Body).radius + (link.target as Body).radius;
      return room + (8 + 30 * (1 - link.weight)) * longer;
    })
    .strength((link) => {
      const least = Math.min((link.source as Body).degree, (link.target as Body).degree);
      return (0.15 + 0.85 * link.weight) / (Math.sqrt(least) * Math.sqrt(Math.sqrt(least)));
    });
}

/** Gravity, stronger across the picture's short side; in a view, also the spring to each actor's home. */
function holdInPlace(simulation: ReturnType<typeof forceSimulation<Body>>, { homes, aspect }: LayoutRequest) {
  const homed = (body: Body) => homes !== null && !Number.isNaN(homes[2 * body.number]);
  const stretch = Math.sqrt(aspect);
  const gravity = GRAVITY / crowd(simulation.nodes().length) ** 2; // the pull adds up towards the edge
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
