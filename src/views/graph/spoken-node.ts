import type { TFunction } from 'i18next';
import type { Picture } from './scene.ts';

/** "Xi Jinping, person, 104 events, 57 counterparts". */
export function spokenNode(
  { model, names }: Picture,
  id: string,
  t: TFunction<['graph', 'vocabulary']>,
): string {
  const node = model.nodes[model.nodeNumber.get(id) ?? -1];
  if (!node) return '';
  return [
    names.get(id) ?? id,
    t(`vocabulary:actorKind.${node.actor.kind}`),
    t('graph:events', { count: node.events }),
    t('graph:counterparts', { count: node.counterparts }),
  ].join(', ');
}
