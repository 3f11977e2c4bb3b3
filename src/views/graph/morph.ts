/**
 * From one picture to the next: who stays moves, who enters fades in beside its neighbours, who leaves fades out. To a
 * coarser level actors go into the one that they roll up to, people into a state, states into an organisation; back,
 * they come out of it. Of many who enter, those with most events come first: thousands at once would hold up the frame
 * in which they are drawn for the first time.
 */
import type { GraphLink } from './graph-links.ts';
import type { GraphModel, GraphNode } from './graph-model.ts';
import { Fades, Glides, type Pose } from './glides.ts';
import { rolledInto, type RollUps } from './roll-up.ts';
import { linkWidth } from './scales.ts';
import type { Leaving, Picture, Scene, SceneHull, SceneLink, SceneNode } from './scene.ts';

export interface Morph {
  readonly scene: Scene;
  /** Sets the scene to `progress`, from 0 (before) to 1 (the picture, without what has left). */
  readonly step: (progress: number) => void;
}

interface MovingNodes {
  /** The picture's nodes, in the order of its model. */
  readonly staying: readonly SceneNode[];
  /** Of each of them, the progress of the morph at which it sets out. */
  readonly begins: Float64Array;
  /** Of each of them, how far it moves, in pixels at zoom 1, squared; 0 where it enters. */
  readonly moves: Float64Array;
  readonly leaving: readonly SceneNode[];
  /** Whether those who leave fade out where they are. */
  readonly leaveInPlace: boolean;
  readonly glides: Glides;
}

/** The last of those who enter sets out at this progress. */
const LAST_BEGIN = 0.92;
/** Fewer who enter set out as if they were the first of so many: almost together. */
const MANY = 500;

export function morph(before: Scene, picture: Picture): Morph {
  const nodes = movingNodes(before, picture);
  const links = linkFades(before, picture.model, nodes);
  const hulls = hullFades(before, picture);
  const leaving: Leaving = {
    nodes: nodes.leaveInPlace ? nodes.leaving.length : 0,
    links: links.endInPlace,
    remaining: 1,
  };
  const scene = {
    level: picture.level,
    nodes: [...nodes.leaving, ...nodes.staying],
    links: links.fades.shown,
    weak: weakLinks(picture.model, nodes.staying),
    hulls: hulls.shown,
    leaving,
  };
  const step = (progress: number) => {
    leaving.remaining = 1 - progress;
    nodes.glides.step(progress);
    links.fades.step(progress);
    hulls.step(progress);
  };
  return { scene, step };
}

/** The scene without what has faded away: what the next morph starts from, and what can be hit. */
export function atRest(scene: Scene): Scene {
  return {
    ...scene,
    nodes: scene.nodes.filter((node) => node.opacity > 0),
    links: scene.links.filter((link) => link.opacity > 0),
    hulls: scene.hulls.filter((hull) => hull.opacity > 0),
    leaving: undefined,
  };
}

const NOWHERE: RollUps = new Map();

function movingNodes(before: Scene, picture: Picture): MovingNodes {
  const { model, places, names } = picture;
  const shownBefore = new Map<string, SceneNode>();
  for (const one of before.nodes) shownBefore.set(one.node.id, one);
  const levelChanged = before.level !== picture.level;
  const rollUps = (levelChanged && picture.rollUps) || NOWHERE;
  const eventsBefore = (id: string) => shownBefore.get(id)?.node.events;
  const eventsNow = (id: string) => model.nodes[model.nodeNumber.get(id) ?? -1]?.events;
  const olds = model.nodes.map(({ id }) => shownBefore.get(id));
  const entering = olds.reduce((count, old) => (old ? count : count + 1), 0);
  const gap = LAST_BEGIN / Math.max(MANY, entering);
  const begins = new Float64Array(model.nodes.length);
  const moves = new Float64Array(model.nodes.length);
  const glides = new Glides();
  let entered = 0;
  const staying = model.nodes.map((node, number): SceneNode => {
    const [x, y] = places.get(node.id) ?? [0, 0];
    const to = { x, y, radius: node.radius, opacity: 1 };
    const door =
      olds[number] ??
      shownBefore.get(rolledInto(node.id, rollUps, eventsBefore) ?? '') ??
      entrance(model, number, olds, to);
    const shown = sceneNode(node, names.get(node.id) ?? node.id, door, olds[number] ?? { ...to, opacity: 0 });
    if (!olds[number]) begins[number] = gap * entered++;
    else moves[number] = (x - shown.x) ** 2 + (y - shown.y) ** 2;
    glides.add(shown, to, begins[number]!);
    return shown;
  });
  let leaveInPlace = true;
  const leaving = before.nodes
    .filter((one) => !model.nodeNumber.has(one.node.id))
    .map((one): SceneNode => {
      const [x, y] = places.get(rolledInto(one.node.id, rollUps, eventsNow) ?? '') ?? [one.x, one.y];
      leaveInPlace &&= x === one.x && y === one.y;
      const shown = { ...one, leaving: true };
      glides.add(shown, { x, y, radius: one.radius, opacity: 0 }, 0);
      return shown;
    });
  return { staying, begins, moves, leaving, leaveInPlace, glides };
}

function sceneNode(
  node: GraphNode,
  name: string,
  { x, y }: Place,
  { radius, opacity }: Omit<Pose, keyof Place>,
): SceneNode {
  return { node, name, x, y, radius, opacity, leaving: false };
}

type Place = Pick<Pose, 'x' | 'y'>;

/** Halfway between its strongest neighbour that is already there and its own place; else its own place. */
function entrance(
  { links }: GraphModel,
  number: number,
  olds: readonly (SceneNode | undefined)[],
  to: Pose,
): Place {
  for (const link of links.of(number)) {
    const neighbour = olds[links.otherEnd(link, number)];
    if (neighbour) return { x: (neighbour.x + to.x) / 2, y: (neighbour.y + to.y) / 2 };
  }
  return to;
}

/** An end that moves no farther, in pixels at zoom 1, may be left behind by a link that fades out. */
const NEAR = 40;

/**
 * Those that end in place first, then others that end, then those that last. Numbers as keys, as thousands of texts
 * would hold up the first frame.
 */
function linkFades(before: Scene, model: GraphModel, nodes: MovingNodes) {
  const { staying, begins, leaving } = nodes;
  const left = new Map<string, SceneNode>();
  for (const one of leaving) left.set(one.node.id, one);
  const keyOf = (a: number, b: number) => (a < b ? a * staying.length + b : b * staying.length + a);
  const inPlace: SceneLink[] = [];
  const following: SceneLink[] = [];
  const isSteady = (number: number | undefined) =>
    number === undefined ? nodes.leaveInPlace : nodes.moves[number]! <= NEAR * NEAR;
  const end = (one: SceneLink, a: number | undefined, b: number | undefined) => {
    const ends = {
      a: a === undefined ? left.get(one.a.node.id)! : staying[a]!,
      b: b === undefined ? left.get(one.b.node.id)! : staying[b]!,
    };
    (isSteady(a) && isSteady(b) ? inPlace : following).push({ ...one, ...ends });
  };
  const old = new Map<number, SceneLink>();
  for (const one of before.links) {
    const a = model.nodeNumber.get(one.a.node.id);
    const b = model.nodeNumber.get(one.b.node.id);
    if (a === undefined || b === undefined) end(one, a, b);
    else old.set(keyOf(a, b), one);
  }
  const lasting = model.links.strong.map((link) => {
    const key = keyOf(link.source, link.target);
    const shown = old.get(key);
    if (shown) old.delete(key);
    return sceneLink(link, model.heaviest, staying, shown?.opacity ?? 0);
  });
  for (const one of old.values())
    end(one, model.nodeNumber.get(one.a.node.id), model.nodeNumber.get(one.b.node.id));
  const fades = new Fades<SceneLink>();
  for (const one of inPlace) fades.add(one, 0, 0);
  for (const one of following) fades.add(one, 0, 0);
  for (const one of lasting) fades.add(one, 1, Math.max(begins[one.link.source]!, begins[one.link.target]!));
  return { fades, endInPlace: inPlace.length };
}

/** They are there at once, and gone at once. */
function weakLinks(
  { links, heaviest }: GraphModel,
  staying: readonly SceneNode[],
): () => readonly SceneLink[] {
  let made: readonly SceneLink[] | null = null;
  return () => (made ??= links.weak().map((link) => sceneLink(link, heaviest, staying, 1)));
}

function sceneLink(
  link: GraphLink,
  heaviest: number,
  nodes: readonly SceneNode[],
  opacity: number,
): SceneLink {
  const width = linkWidth(link.weight, heaviest);
  return { link, a: nodes[link.source]!, b: nodes[link.target]!, width, opacity };
}

function hullFades(before: Scene, picture: Picture): Fades<SceneHull> {
  const fades = new Fades<SceneHull>();
  for (const one of before.hulls) fades.add({ ...one, leaving: true }, 0, 0);
  for (const hull of picture.hulls) fades.add({ hull, opacity: 0, leaving: false }, 1, 0);
  return fades;
}
