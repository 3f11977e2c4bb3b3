/** What the menu of an actor offers, in the state in which things are. */
import type { TFunction } from 'i18next';
import type { ActorId } from '../../dataset/model.ts';
import { currentView, selectActor, setActorClause, toggleActor } from '../../state/view-store.ts';
import type { MenuItem } from './GraphMenu.tsx';
import type { Stage } from './stage.ts';
import type { GraphSettings } from './use-graph-settings.ts';

interface MenuContext {
  readonly t: TFunction<['graph', 'vocabulary']>;
  readonly stage: Stage | null;
  readonly settings: GraphSettings;
  readonly onPathFrom: (id: ActorId) => void;
}

export function menuItems(id: ActorId, { t, stage, settings, onPathFrom }: MenuContext): readonly MenuItem[] {
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
    { label: t('graph:menu.centre'), act: () => stage?.centreOn(id) },
    {
      label: t(pinned ? 'graph:menu.unpin' : 'graph:menu.pin'),
      act: () => (pinned || !node ? settings.unpin(id) : settings.pin(id, node)),
    },
    { label: t('graph:menu.hide'), act: () => settings.hide(id) },
  ];
}
