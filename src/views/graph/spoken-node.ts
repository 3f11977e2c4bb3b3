import type { TFunction } from 'i18next';
import { formatNumber, formatRow } from '../../i18n/locale.ts';
import { closestTo } from './closest.ts';
import type { GraphNode } from './graph-model.ts';
import type { Picture } from './scene.ts';
import type { Around } from './use-around.ts';
import type { ShownEvents } from './use-shown-events.ts';

type Near = Pick<Around, 'model' | 'nameOf'>;

/** What is said of a node stands in these. */
export interface Surroundings {
  readonly picture: Picture;
  readonly near: Near;
  readonly shown: ShownEvents;
}

type T = TFunction<['graph', 'vocabulary']>;

/** "Xi Jinping, person, 104 events, 57 counterparts, closest: Vladimir Putin (40), Narendra Modi (9)". */
export function spokenNode(
  id: string,
  { picture, near, shown }: Surroundings,
  { t, language }: { readonly t: T; readonly language: string },
): string {
  const { model, names } = picture;
  const node = model.nodes[model.nodeNumber.get(id) ?? -1];
  if (!node) return '';
  const facts = [
    names.get(id) ?? id,
    t(`vocabulary:actorKind.${node.actor.kind}`),
    spokenEvents(node, shown, t),
    t('graph:counterparts', { count: node.counterparts }),
    spokenClosest(near, id, t, language),
    spokenHulls(picture, id, t, language),
  ];
  return formatRow(facts.filter(Boolean), 'clauses', language);
}

/** "104 events"; "172 events that name it, 504 with those who acted for it" where the filter finds others than are drawn. */
export function spokenEvents(node: GraphNode, shown: ShownEvents, t: T): string {
  return differing(node, shown, t) ?? t('graph:events', { count: node.events });
}

/** The longer of these sentences, where there is reason for it. */
export function differing(node: GraphNode, { level, of }: ShownEvents, t: T): string | undefined {
  const shown = of(node);
  if (level === 'people' || shown === node.events) return undefined;
  return t(`graph:shown.${level}`, { events: t('graph:events', { count: node.events }), shown });
}

/** "closest: China (7), Russia (5)"; nothing for who stands alone. */
export function spokenClosest({ model, nameOf }: Near, id: string, t: T, language: string): string {
  const closest = closestTo(model, id);
  if (closest.length === 0) return '';
  const said = closest.map((one) => `${nameOf(one.id)} (${formatNumber(one.sharedEvents, language)})`);
  return t('graph:closest', { names: formatRow(said, 'names', language) });
}

/** "member of SCO, BRICS": the outlines that it lies in. */
export function spokenHulls({ hulls }: Picture, id: string, t: T, language: string): string {
  const around = hulls.filter((hull) => hull.members.has(id)).map((hull) => hull.name);
  return around.length === 0 ? '' : t('graph:memberOf', { names: formatRow(around, 'names', language) });
}
