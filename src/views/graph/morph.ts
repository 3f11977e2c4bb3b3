/**
 * From one picture to the next: who stays moves, who enters fades in beside its neighbours, who leaves fades out. From
 * people to states, people go into their state; back, they come out of it.
 */
import { otherEnd, type GraphModel } from './graph-model.ts';
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
}

export function morph(before: Scene, picture: Picture): Morph {
  const nodes = nodeTracks(before, picture);
  const byId = new Map(nodes.map((track) => [track.shown.node.id, track.shown]));
  const links = linkFades(before, picture.model, byId);
  const hulls = hullFades(before, picture);
  const scene = {
    level: picture.level,
    nodes: nodes.map((track) => track.shown),
    links: links.map((fade) => fade.shown),
    hulls: hulls.map((fade) => fade.shown),
  };
  const step = (progress: number) => {
    for (const { shown, from, to } of nodes) {
      shown.x = from.x + (to.x - from.x) * progress;
      shown.y = from.y + (to.y - from.y) * progress;
      shown.radius = from.radius + (to.radius - from.radius) * progress;
      shown.opacity = from.opacity + (to.opacity - from.opacity) * progress;
    }
    for (const { shown, from, to } of [...links, ...hulls]) shown.opacity = from + (to - from) * progress;
  };
  step(0);
  return { scene, step };
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

const NOBODY: ReadonlyMap<string, string> = new Map();

function nodeTracks(before: Scene, picture: Picture): NodeTrack[] {
  const { model, places, names } = picture;
  const shownBefore = new Map(before.nodes.map((one) => [one.node.id, one]));
  const levelChanged = before.level !== picture.level;
  const stateOf = (levelChanged && picture.stateOf) || NOBODY;
  const staying = model.nodes.map((node, number): NodeTrack => {
    const [x, y] = places.get(node.id) ?? [0, 0];
    const old = shownBefore.get(node.id);
    const to = { x, y, radius: node.radius, opacity: 1 };
    const state = shownBefore.get(stateOf.get(node.id) ?? '');
    const door = state ? { ...to, x: state.x, y: state.y } : entrance(model, number, shownBefore, to);
    const from = old ? poseOf(old) : { ...door, opacity: 0 };
    return { shown: { node, name: names.get(node.id) ?? node.id, ...from }, from, to };
  });
  const leaving = before.nodes
    .filter((one) => !model.nodeNumber.has(one.node.id))
    .map((one): NodeTrack => {
      const [x, y] = places.get(stateOf.get(one.node.id) ?? '') ?? [one.x, one.y];
      return { shown: { ...one }, from: poseOf(one), to: { ...poseOf(one), x, y, opacity: 0 } };
    });
  return [...leaving, ...staying];
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
): Pose {
  for (const link of model.linksOf[number]!) {
    const neighbour = shownBefore.get(model.nodes[otherEnd(model.links[link]!, number)]!.id);
    if (neighbour) return { ...to, x: (neighbour.x + to.x) / 2, y: (neighbour.y + to.y) / 2 };
  }
  return to;
}

function linkKey(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

function linkFades(
  before: Scene,
  model: GraphModel,
  byId: ReadonlyMap<string, SceneNode>,
): Fade<SceneLink>[] {
  const old = new Map(before.links.map((one) => [linkKey(one.a.node.id, one.b.node.id), one]));
  const staying = model.links.map((link): Fade<SceneLink> => {
    const a = byId.get(model.nodes[link.source]!.id)!;
    const b = byId.get(model.nodes[link.target]!.id)!;
    const key = linkKey(a.node.id, b.node.id);
    const from = old.get(key)?.opacity ?? 0;
    old.delete(key);
    return { shown: { link, a, b, width: link.width, opacity: from }, from, to: 1 };
  });
  const leaving = [...old.values()].map((one): Fade<SceneLink> => {
    const ends = { a: byId.get(one.a.node.id) ?? one.a, b: byId.get(one.b.node.id) ?? one.b };
    return { shown: { ...one, ...ends }, from: one.opacity, to: 0 };
  });
  return [...leaving, ...staying];
}

function hullFades(before: Scene, picture: Picture): Fade<SceneHull>[] {
  const leaving = before.hulls.map((one) => ({ shown: { ...one }, from: one.opacity, to: 0 }));
  const entering = picture.hulls.map((hull) => ({ shown: { hull, opacity: 0 }, from: 0, to: 1 }));
  return [...leaving, ...entering];
}
