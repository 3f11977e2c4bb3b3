/** What a reader should know before trusting an event: one source only, one side only, disputed. Each is a filter. */
import { basesOf } from '../../dataset/basis.ts';
import type { EventWithSources } from '../../queries/engine-types.ts';
import { withLabel } from '../../i18n/locale.ts';
import { useWords } from './use-words.ts';
import { ValueChip } from './ValueChip.tsx';

export function Badges({ found: { event, sources } }: { readonly found: EventWithSources }) {
  const { t, nameOf, language } = useWords();
  const side = sources[0]?.side;
  return (
    <>
      {event.status !== 'confirmed' && (
        <ValueChip dimension="status" value={event.status}>
          {t(`vocabulary:status.${event.status}`)}
        </ValueChip>
      )}
      {basesOf(sources).map((basis) => (
        <ValueChip key={basis} dimension="basis" value={basis}>
          {basis === 'one-side' && side !== undefined
            ? withLabel(t(`vocabulary:basis.${basis}`), nameOf(side), language)
            : t(`vocabulary:basis.${basis}`)}
        </ValueChip>
      ))}
    </>
  );
}
