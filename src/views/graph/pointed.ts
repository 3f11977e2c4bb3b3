/** What lies under the pointer, as the other views hear of it. */
import type { Hovered } from '../../state/hover.ts';
import type { MenuSubject } from './menu-items.ts';
import type { Target } from './pointer.ts';

export function hoveredBy(target: Target): Hovered | null {
  if (!target) return null;
  if (target.kind === 'node') return { kind: 'actor', id: target.node.node.id };
  return { kind: 'pair', ids: [target.link.a.node.id, target.link.b.node.id] };
}

export function sameTarget(a: Target, b: Target): boolean {
  if (a?.kind === 'node' && b?.kind === 'node') return a.node.node.id === b.node.node.id;
  if (a?.kind === 'link' && b?.kind === 'link') return a.link.link === b.link.link;
  return a === b;
}

/** Who a right click there is about. */
export function subjectOf(target: NonNullable<Target>): MenuSubject {
  if (target.kind === 'node') return { kind: 'actors', ids: [target.node.node.id] };
  return { kind: 'pair', ids: [target.link.a.node.id, target.link.b.node.id] };
}
