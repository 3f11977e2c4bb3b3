/** From the model to the layout's question. */
import type { GraphModel } from './graph-model.ts';
import type { LayoutRequest } from './layout.ts';
import type { Group } from './memberships.ts';

/** Empty room around each node, in pixels and as a share of its radius: the large ones carry the long names. */
const ROOM = 7;
const ROOM_SHARE = 0.5;
/** The picture is laid out for one of these shapes, so that readers with similar windows see the same. */
const ASPECTS = [0.6, 1, 1.6, 2.4, 3.4];

/** Place per actor, in pixels at zoom 1. */
export type Places = ReadonlyMap<string, readonly [number, number]>;

export function aspectClass(width: number, height: number): number {
  const aspect = width / Math.max(1, height);
  return ASPECTS.reduce((best, one) =>
    Math.abs(Math.log(one / aspect)) < Math.abs(Math.log(best / aspect)) ? one : best,
  );
}

interface RequestParts {
  readonly groups: readonly Group[];
  /** `null` for the picture that makes the homes. */
  readonly homes: Places | null;
  readonly pins: Places;
  readonly aspect: number;
}

export function layoutRequest(model: GraphModel, parts: RequestParts): LayoutRequest {
  const ids = model.nodes.map((node) => node.id);
  return {
    ids,
    radii: Float32Array.from(model.nodes, (node) => node.radius * (1 + ROOM_SHARE) + ROOM),
    sources: model.links.columns.sources,
    targets: model.links.columns.targets,
    weights: Float32Array.from(model.links.columns.weights),
    groups: parts.groups.map((group) => group.members),
    homes: parts.homes && placesArray(ids, parts.homes),
    pins: parts.pins.size > 0 ? placesArray(ids, parts.pins) : null,
    aspect: parts.aspect,
  };
}

function placesArray(ids: readonly string[], places: Places): Float32Array {
  const array = new Float32Array(ids.length * 2).fill(Number.NaN);
  ids.forEach((id, number) => array.set(places.get(id) ?? [Number.NaN, Number.NaN], 2 * number));
  return array;
}

export function placesOf(ids: readonly string[], positions: Float32Array): Places {
  return new Map(
    ids.map((id, number) => [id, [positions[2 * number]!, positions[2 * number + 1]!] as const]),
  );
}
