/** Who is looked at: what is lit, what is ringed, what fades. */
import type { ActorId } from '../../dataset/model.ts';
import type { Hovered } from '../../state/hover.ts';
import type { Selection } from '../../state/view-state.ts';
import { otherEnd, type GraphModel } from './graph-model.ts';

export interface Attention {
  /** Actors that stay in the light while the rest fades; `null`: all. */
  readonly lit: ReadonlySet<ActorId> | null;
  /** Whose links are all drawn. */
  readonly centre: ActorId | null;
  /** The one chain of links that is looked at: a pair, or the path between two actors. */
  readonly path: readonly ActorId[] | null;
  /** Actors of the filter. */
  readonly chosen: ReadonlySet<ActorId>;
  /** Shown in the details. */
  readonly selected: ActorId | null;
  /** Under the keyboard. */
  readonly cursor: ActorId | null;
}

export const NO_ATTENTION: Attention = {
  lit: null,
  centre: null,
  path: null,
  chosen: new Set(),
  selected: null,
  cursor: null,
};

interface Looking {
  readonly hovered: Hovered | null;
  readonly selection: Selection | null;
  /** Participants of the selected event. */
  readonly selectedEventActors: readonly ActorId[];
  readonly chosen: readonly ActorId[];
  readonly cursor: ActorId | null;
  /** The chain that the reader asked for. */
  readonly path: readonly ActorId[] | null;
}

/** What is hovered comes first, then what the keyboard is at, then the path asked for, then what is selected. */
export function attentionOf(model: GraphModel, looking: Looking): Attention {
  const { selection, chosen, cursor } = looking;
  const selected = selection?.kind === 'actor' ? selection.id : null;
  return {
    ...lightOf(
      model,
      looking.hovered ??
        lookedAtByKeyboard(cursor) ??
        lookedAtOnPath(looking.path) ??
        lookedAtBySelection(looking),
    ),
    chosen: new Set(chosen),
    selected,
    cursor,
  };
}

type LookedAt =
  | { readonly kind: 'event'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly ids: readonly ActorId[] };

function lookedAtOnPath(path: readonly ActorId[] | null): LookedAt | null {
  return path && { kind: 'pair', ids: path };
}

function lookedAtByKeyboard(cursor: ActorId | null): LookedAt | null {
  return cursor === null ? null : { kind: 'actor', id: cursor };
}

function lookedAtBySelection({ selection, selectedEventActors }: Looking): LookedAt | null {
  switch (selection?.kind) {
    case 'event':
      return { kind: 'event', actors: selectedEventActors };
    case 'actor':
    case 'pair':
      return selection;
    default:
      return null;
  }
}

type Light = Pick<Attention, 'lit' | 'centre' | 'path'>;
const EVERYWHERE: Light = { lit: null, centre: null, path: null };

/** Nobody who is drawn: then nothing fades, or the picture would go dark. */
function lightOf(model: GraphModel, looked: LookedAt | null): Light {
  switch (looked?.kind) {
    case 'event': {
      const drawn = looked.actors.filter((id) => model.nodeNumber.has(id));
      return drawn.length > 0 ? { lit: new Set(drawn), centre: null, path: null } : EVERYWHERE;
    }
    case 'actor': {
      const number = model.nodeNumber.get(looked.id);
      if (number === undefined) return EVERYWHERE;
      return { lit: neighbourhood(model, number), centre: looked.id, path: null };
    }
    case 'pair': {
      const allDrawn = looked.ids.every((id) => model.nodeNumber.has(id));
      return allDrawn ? { lit: new Set(looked.ids), centre: null, path: looked.ids } : EVERYWHERE;
    }
    default:
      return EVERYWHERE;
  }
}

/** The actor and its counterparts. */
export function neighbourhood(model: GraphModel, number: number): ReadonlySet<ActorId> {
  const neighbours = model.linksOf[number]!.map((link) => model.nodes[otherEnd(model.links[link]!, number)]!);
  return new Set([model.nodes[number]!.id, ...neighbours.map((node) => node.id)]);
}

export function isLit(attention: Attention, id: ActorId): boolean {
  return attention.lit === null || attention.lit.has(id);
}

/** `full`: looked at. `quiet`: part of the picture. `hidden`: a weak link that nobody looks at. */
export type LinkLight = 'full' | 'quiet' | 'faded' | 'hidden';

export function linkLight(attention: Attention, a: ActorId, b: ActorId, strong: boolean): LinkLight {
  const { lit, centre, path, chosen } = attention;
  if (path) return areNeighbours(path, a, b) ? 'full' : strong ? 'faded' : 'hidden';
  if (centre !== null) return a === centre || b === centre ? 'full' : strong ? 'faded' : 'hidden';
  if (lit !== null) return lit.has(a) && lit.has(b) ? 'full' : strong ? 'faded' : 'hidden';
  return strong || chosen.has(a) || chosen.has(b) ? 'quiet' : 'hidden';
}

function areNeighbours(path: readonly ActorId[], a: ActorId, b: ActorId): boolean {
  return path.some((id, at) => (id === a && path[at + 1] === b) || (id === b && path[at + 1] === a));
}
