/** What the menu of an actor, a pair or several actors offers, in the state in which things are. */
import type { TFunction } from 'i18next';
import type { ActorId } from '../../dataset/model.ts';
import {
  choosePair,
  currentView,
  selectActor,
  selectPair,
  setActorClause,
  toggleActor,
} from '../../state/view-store.ts';
import type { MenuItem } from './GraphMenu.tsx';
import type { Around } from './use-around.ts';
import { closestTo } from './closest.ts';
import type { Stage } from './stage.ts';
import type { GraphSettings } from './use-graph-settings.ts';

export interface MenuContext {
  readonly t: TFunction<['graph', 'vocabulary']>;
  readonly stage: Stage | null;
  readonly settings: GraphSettings;
  /** All in the period, drawn or not. */
  readonly near: Pick<Around, 'model' | 'nameOf'>;
  /** Events of the menu's actor with others, as choosing the two shows them; `undefined` until they are counted. */
  readonly together: ReadonlyMap<ActorId, number> | undefined;
  readonly onPathFrom: (id: ActorId) => void;
  readonly onEgo: (id: ActorId) => void;
}

/** Lines of an actor that its menu offers. */
const MOST_LINES = 8;

/** Who the menu is for: an actor, the two ends of a link, or all that the reader swept over. */
export type MenuSubject =
  | { readonly kind: 'pair'; readonly ids: readonly [ActorId, ActorId] }
  | { readonly kind: 'actors'; readonly ids: readonly ActorId[] };

export function menuItems(subject: MenuSubject, context: MenuContext): readonly MenuItem[] {
  if (subject.kind === 'pair') return pairItems(subject.ids, context);
  const [first, ...others] = subject.ids;
  if (first === undefined) return [];
  return others.length === 0 ? actorItems(first, context) : severalItems(subject.ids, context);
}

function pairItems([a, b]: readonly [ActorId, ActorId], { t }: MenuContext): readonly MenuItem[] {
  return [
    { label: t('graph:menu.onlyPair'), act: () => choosePair(a, b) },
    { label: t('graph:menu.openPair'), act: () => selectPair(a, b) },
  ];
}

function severalItems(ids: readonly ActorId[], { t, stage, settings }: MenuContext): readonly MenuItem[] {
  const count = ids.length;
  const only = (mode: 'any' | 'all') => () => setActorClause({ values: ids, mode, negated: false });
  const placed = ids.flatMap((id) => {
    const node = stage?.node(id);
    return node ? [{ id, x: node.x, y: node.y }] : [];
  });
  return [
    { label: t('graph:menu.onlyAny', { count }), act: only('any') },
    { label: t('graph:menu.onlyAll', { count }), act: only('all') },
    { label: t('graph:menu.pinAll', { count }), act: () => settings.pinAll(placed) },
    { label: t('graph:menu.hideAll', { count }), act: () => settings.hide(ids) },
  ];
}

function actorItems(id: ActorId, context: MenuContext): readonly MenuItem[] {
  const { t, stage, settings, onPathFrom, onEgo } = context;
  const clause = currentView().filter.actors;
  const chosen = !clause?.negated && (clause?.values.includes(id) ?? false);
  const pinned = settings.pins.has(id);
  const node = stage?.node(id);
  return [
    {
      label: t('graph:menu.only'),
      act: () => setActorClause({ values: [id], mode: 'all', negated: false }),
    },
    {
      label: t(chosen ? 'graph:menu.takeOut' : 'graph:menu.add'),
      act: () => toggleActor(id, { add: true }),
    },
    { label: t('graph:menu.open'), act: () => selectActor(id) },
    { label: t('graph:menu.path'), act: () => onPathFrom(id) },
    { label: t('graph:menu.ego'), act: () => onEgo(id) },
    { label: t('graph:menu.centre'), act: () => stage?.centreOn(id) },
    {
      label: t(pinned ? 'graph:menu.unpin' : 'graph:menu.pin'),
      act: () => (pinned || !node ? settings.unpin(id) : settings.pin(id, node)),
    },
    { label: t('graph:menu.hide'), act: () => settings.hide([id]) },
    ...lineItems(id, context),
  ];
}

/** Those to whom an actor has its strongest links. */
export function closestOf(id: ActorId, near: MenuContext['near']): readonly ActorId[] {
  return closestTo(near.model, id, MOST_LINES).map((one) => one.id);
}

/** Its strongest links, which are chosen as by a click on the line. */
function lineItems(id: ActorId, { t, near, together }: MenuContext): readonly MenuItem[] {
  return closestTo(near.model, id, MOST_LINES).map((one, at) => ({
    label: t('graph:menu.with', {
      name: near.nameOf(one.id),
      shared: together?.get(one.id) ?? one.sharedEvents,
    }),
    act: () => choosePair(id, one.id),
    apart: at === 0,
  }));
}
