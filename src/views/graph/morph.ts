/**
 * From one picture to the next: who stays moves, who enters fades in beside its neighbours, who leaves fades out. To a
 * coarser level actors go into the one that they roll up to, people into a state, states into an organisation; back,
 * they come out of it. Of many who enter, those with most events come first: thousands at once would hold up the frame
 * in which they are drawn for the first time.
 */
import { otherEnd, type GraphLink, type GraphModel } from './graph-model.ts';
import { rolledInto, type RollUps } from './roll-up.ts';
import { linkWidth } from './scales.ts';
import type { Picture, Scene, SceneHull, SceneLink, SceneNode } from './scene.ts';

export interface Morph {
  readonly scene: Scene;
  /** Sets the scene to `progress`, from 0 (before) to 1 (the picture, without what has left). */
  readonly step: (progress: number) => void;
}

interface NodeTrack {
  readonly shown: SceneNode;
  readonly from: Pose;
  readonly to: Pose;
  /** Progress of the morph at which it sets out. */
  readonly begin: number;
}
interface NodeTracks {
  /** The picture's nodes, in the order of its model. */
  readonly staying: readonly NodeTrack[];
  readonly leaving: readonly NodeTrack[];
}
interface Pose {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity: number;
}
interface Fade<T> {
  readonly shown: T;
  readonly from: number;
  readonly to: number;
  readonly begin: number;
}

/** The last of those who enter sets out at this progress. */
const LAST_BEGIN = 0.92;
/** Fewer who enter set out as if they were the first of so many: almost together. */
const MANY = 500;

export function morph(before: Scene, picture: Picture): Morph {
  const tracks = nodeTracks(before, picture);
  const nodes = [...tracks.leaving, ...tracks.staying];
  const links = linkFades(before, picture.model, tracks);
  const hulls = hullFades(before, picture);
  const scene = {
    level: picture.level,
    nodes: nodes.map((track) => track.shown),
    links: links.map((one) => one.shown),
    weak: weakLinks(picture.model, tracks),
    hulls: hulls.map((one) => one.shown),
  };
  const step = (progress: number) => {
    for (const { shown, from, to, begin } of nodes) {
      const share = shareSince(begin, progress);
      shown.x = from.x + (to.x - from.x) * share;
      shown.y = from.y + (to.y - from.y) * share;
      shown.radius = from.radius + (to.radius - from.radius) * share;
      shown.opacity = from.opacity + (to.opacity - from.opacity) * share;
    }
    fade(links, progress);
    fade(hulls, progress);
  };
  step(0);
  return { scene, step };
}

function fade(fades: readonly Fade<{ opacity: number }>[], progress: number): void {
  for (const { shown, from, to, begin } of fades)
    shown.opacity = from + (to - from) * shareSince(begin, progress);
}

function shareSince(begin: number, progress: number): number {
  return begin === 0 ? progress : Math.max(0, (progress - begin) / (1 - begin));
}

/** The scene without what has faded away: what the next morph starts from, and what can be hit. */
export function settled(scene: Scene): Scene {
  return {
    ...scene,
    nodes: scene.nodes.filter((node) => node.opacity > 0),
    links: scene.links.filter((link) => link.opacity > 0),
    hulls: scene.hulls.filter((hull) => hull.opacity > 0),
  };
}

const NOWHERE: RollUps = new Map();

function nodeTracks(before: Scene, picture: Picture): NodeTracks {
  const { model, places, names } = picture;
  const shownBefore = new Map(before.nodes.map((one) => [one.node.id, one]));
  const levelChanged = before.level !== picture.level;
  const rollUps = (levelChanged && picture.rollUps) || NOWHERE;
  const eventsBefore = (id: string) => shownBefore.get(id)?.node.events;
  const eventsNow = (id: string) => model.nodes[model.nodeNumber.get(id) ?? -1]?.events;
  const beginning = (id: string, number: number, to: Pose): Pose => {
    const door =
      shownBefore.get(rolledInto(id, rollUps, eventsBefore) ?? '') ??
      entrance(model, number, shownBefore, to);
    return { x: door.x, y: door.y, radius: to.radius, opacity: 0 };
  };
  const olds = model.nodes.map(({ id }) => shownBefore.get(id));
  const entering = olds.filter((old) => !old).length;
  const gap = LAST_BEGIN / Math.max(MANY, entering);
  let entered = 0;
  const staying = model.nodes.map((node, number): NodeTrack => {
    const [x, y] = places.get(node.id) ?? [0, 0];
    const old = olds[number];
    const to = { x, y, radius: node.radius, opacity: 1 };
    const from = old ? poseOf(old) : beginning(node.id, number, to);
    const { radius, opacity } = from;
    const name = names.get(node.id) ?? node.id;
    const begin = old ? 0 : gap * entered++;
    return { shown: { node, name, x: from.x, y: from.y, radius, opacity, leaving: false }, from, to, begin };
  });
  const leaving = before.nodes
    .filter((one) => !model.nodeNumber.has(one.node.id))
    .map((one): NodeTrack => {
      const [x, y] = places.get(rolledInto(one.node.id, rollUps, eventsNow) ?? '') ?? [one.x, one.y];
      return {
        shown: { ...one, leaving: true },
        from: poseOf(one),
        to: { ...poseOf(one), x, y, opacity: 0 },
        begin: 0,
      };
    });
  return { staying, leaving };
}

function poseOf({ x, y, radius, opacity }: SceneNode): Pose {
  return { x, y, radius, opacity };
}

/** Halfway between its strongest neighbour that is already there and its own place; else its own place. */
function entrance(
  model: GraphModel,
  number: number,
  shownBefore: ReadonlyMap<string, SceneNode>,
  to: Pose,
): { readonly x: number; readonly y: number } {
  if (shownBefore.size === 0) return to;
  for (const link of model.linksOf[number]!) {
    const neighbour = shownBefore.get(model.nodes[otherEnd(model.links[link]!, number)]!.id);
    if (neighbour) return { x: (neighbour.x + to.x) / 2, y: (neighbour.y + to.y) / 2 };
  }
  return to;
}

/** `staying` are the model's nodes in its order. Numbers as keys, as thousands of texts would hold up the first frame. */
function linkFades(before: Scene, model: GraphModel, { staying, leaving }: NodeTracks): Fade<SceneLink>[] {
  const nodes = [...staying, ...leaving].map((track) => track.shown);
  const left = new Map(leaving.map(({ shown }, at) => [shown.node.id, staying.length + at]));
  const numberOf = (id: string): number => model.nodeNumber.get(id) ?? left.get(id)!;
  const keyOf = (a: number, b: number) => (a < b ? a * nodes.length + b : b * nodes.length + a);
  const old = new Map<number, SceneLink>();
  for (const one of before.links) old.set(keyOf(numberOf(one.a.node.id), numberOf(one.b.node.id)), one);
  const lasting: Fade<SceneLink>[] = [];
  for (const link of model.links) {
    if (!link.strong) continue;
    const key = keyOf(link.source, link.target);
    const from = old.get(key)?.opacity ?? 0;
    old.delete(key);
    const begin = Math.max(staying[link.source]!.begin, staying[link.target]!.begin);
    lasting.push({ shown: sceneLink(link, model.heaviest, nodes, from), from, to: 1, begin });
  }
  const ending: Fade<SceneLink>[] = [];
  for (const { link, a, b, width, opacity } of old.values()) {
    const ends = { a: nodes[numberOf(a.node.id)]!, b: nodes[numberOf(b.node.id)]! };
    ending.push({ shown: { link, ...ends, width, opacity }, from: opacity, to: 0, begin: 0 });
  }
  return [...ending, ...lasting];
}

/** They are there at once, and gone at once. */
function weakLinks({ links, heaviest }: GraphModel, { staying }: NodeTracks): () => readonly SceneLink[] {
  let made: readonly SceneLink[] | null = null;
  return () => {
    if (made) return made;
    const nodes = staying.map((track) => track.shown);
    return (made = links.filter((link) => !link.strong).map((link) => sceneLink(link, heaviest, nodes, 1)));
  };
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

function hullFades(before: Scene, picture: Picture): Fade<SceneHull>[] {
  const leaving = before.hulls.map((one) => ({
    shown: { ...one, leaving: true },
    from: one.opacity,
    to: 0,
    begin: 0,
  }));
  const entering = picture.hulls.map((hull) => ({
    shown: { hull, opacity: 0, leaving: false },
    from: 0,
    to: 1,
    begin: 0,
  }));
  return [...leaving, ...entering];
}
