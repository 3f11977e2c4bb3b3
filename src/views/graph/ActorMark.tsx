import type { Actor } from '../../dataset/model.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { hasFlag } from './node-shape.ts';

/** The actor's flag, or the shape of its kind, as in the picture. */
export function ActorMark({ actor }: { readonly actor: Actor }) {
  if (hasFlag({ actor }) && actor.iso) return <Flag iso={actor.iso} />;
  return <Glyph of="actor" kind={actor.kind} size={11} />;
}
