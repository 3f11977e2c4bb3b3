/** Who is looked at: what is lit, what is ringed, what fades. */
import type { ActorId } from '../../dataset/model.ts';
import type { Hovered } from '../../state/hover.ts';
import type { Selection } from '../../state/view-state.ts';
import { within, type Ego } from './ego.ts';
import type { GraphModel } from './graph-model.ts';

export interface Attention {
  /** Actors that stay in the light while the rest fades; `null`: all. */
  readonly lit: ReadonlySet<ActorId> | null;
  /** Whose links are all drawn. */
  readonly centre: ActorId | null;
  /** Strong links among all that are lit are drawn too, not only those of the centre. */
  readonly wide: boolean;
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
  wide: false,
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
  /** The ego network that the reader asked for. */
  readonly ego: Ego | null;
  /** All in the period, drawn or not: steps lead over them too. */
  readonly around?: GraphModel | undefined;
}

/** What is hovered comes first, then the keyboard, then the path or ego network asked for, then what is selected. */
export function attentionOf(model: GraphModel, looking: Looking): Attention {
  const { selection, chosen, cursor } = looking;
  const selected = selection?.kind === 'actor' ? selection.id : null;
  return {
    ...lightOf(
      looking.around ?? model,
      model,
      looking.hovered ??
        lookedAtByKeyboard(cursor) ??
        lookedAtOnPath(looking.path) ??
        lookedAtAround(looking.ego) ??
        lookedAtBySelection(looking),
    ),
    chosen: new Set(chosen),
    selected,
    cursor,
  };
}

type LookedAt =
  | { readonly kind: 'ego'; readonly ego: Ego }
  | { readonly kind: 'event'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly ids: readonly ActorId[] };

function lookedAtOnPath(path: readonly ActorId[] | null): LookedAt | null {
  return path && { kind: 'pair', ids: path };
}

function lookedAtAround(ego: Ego | null): LookedAt | null {
  return ego && { kind: 'ego', ego };
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

type Light = Pick<Attention, 'lit' | 'centre' | 'wide' | 'path'>;
const EVERYWHERE: Light = { lit: null, centre: null, wide: false, path: null };

/** Where nobody who is meant is drawn, nothing fades: else the whole picture would go dark. */
function lightOf(around: GraphModel, model: GraphModel, looked: LookedAt | null): Light {
  switch (looked?.kind) {
    case 'event': {
      const drawn = looked.actors.filter((id) => model.nodeNumber.has(id));
      return drawn.length > 0 ? { ...EVERYWHERE, lit: new Set(drawn) } : EVERYWHERE;
    }
    case 'actor': {
      const lit = within(model, { id: looked.id, steps: 1 });
      return lit.size > 0 ? { ...EVERYWHERE, lit, centre: looked.id } : EVERYWHERE;
    }
    case 'ego': {
      const lit = within(around, looked.ego);
      return lit.size > 0 ? { ...EVERYWHERE, lit, centre: looked.ego.id, wide: true } : EVERYWHERE;
    }
    case 'pair': {
      const allDrawn = looked.ids.every((id) => model.nodeNumber.has(id));
      return allDrawn ? { ...EVERYWHERE, lit: new Set(looked.ids), path: looked.ids } : EVERYWHERE;
    }
    default:
      return EVERYWHERE;
  }
}

export function isLit(attention: Attention, id: ActorId): boolean {
  return attention.lit === null || attention.lit.has(id);
}

/** `full`: looked at. `quiet`: part of the picture. `hidden`: a weak link that nobody looks at. */
export type LinkLight = 'full' | 'quiet' | 'faded' | 'hidden';

export function linkLight(attention: Attention, a: ActorId, b: ActorId, strong: boolean): LinkLight {
  const { lit, centre, wide, path, chosen } = attention;
  if (path) return areNeighbours(path, a, b) ? 'full' : strong ? 'faded' : 'hidden';
  if (wide && strong && a !== centre && b !== centre) return lit?.has(a) && lit.has(b) ? 'quiet' : 'faded';
  if (centre !== null) return a === centre || b === centre ? 'full' : strong ? 'faded' : 'hidden';
  if (lit !== null) return lit.has(a) && lit.has(b) ? 'full' : strong ? 'faded' : 'hidden';
  return strong || (chosen.size > 0 && (chosen.has(a) || chosen.has(b))) ? 'quiet' : 'hidden';
}

function areNeighbours(path: readonly ActorId[], a: ActorId, b: ActorId): boolean {
  return path.some((id, at) => (id === a && path[at + 1] === b) || (id === b && path[at + 1] === a));
}
