import { useDirectory } from '../../queries/catalogue.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import type { ChipDimension } from './clause-chips.ts';

/** What stands before a value's name: the glyph of its kind, a state's flag, or nothing. */
export function ValueMark({
  dimension,
  value,
}: {
  readonly dimension: ChipDimension;
  readonly value: string;
}) {
  const { actorById } = useDirectory();
  if (dimension === 'kinds') return <Glyph of="event" kind={value} />;
  if (dimension !== 'actors' && dimension !== 'frameworks') return null;
  const actor = actorById.get(value);
  if (actor?.iso) return <Flag iso={actor.iso} />;
  return actor ? <Glyph of="actor" kind={actor.kind} /> : null;
}
