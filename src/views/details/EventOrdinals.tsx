/** Where an event stands among others: in the current filter, and among those that it is naturally counted with. */
import type { EventId, EventRecord } from '../../dataset/model.ts';
import type { Filter } from '../../queries/engine-types.ts';
import { useOrdinals } from '../../queries/records.ts';
import { selectEvent, setFilter, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { capitalised, ordinalSentence } from '../../i18n/ordinal-words.ts';
import { onlyKindOf, ownSetOf, sameFilter } from './own-set.ts';
import { useWords, type Words } from './use-words.ts';
import styles from './details.module.css';

/** Steps to the event before and after in the filter; the focus stays on the button. */
export function EventNeighbours({ id }: { readonly id: EventId }) {
  const { t } = useWords();
  const filter = useView((view) => view.filter);
  const ordinals = useOrdinals(id, filter);
  return (
    <span className={styles.neighbours}>
      <Step label={t('details:event.previous')} icon="left" to={ordinals?.previous ?? null} />
      <Step label={t('details:event.next')} icon="right" to={ordinals?.next ?? null} />
    </span>
  );
}

interface StepProps {
  readonly label: string;
  readonly icon: 'left' | 'right';
  readonly to: EventId | null;
}

function Step({ label, icon, to }: StepProps) {
  return (
    <Button
      look="quiet"
      icon
      aria-label={label}
      title={label}
      aria-disabled={to === null}
      onClick={() => to !== null && selectEvent(to)}
    >
      <Icon name={icon} />
    </Button>
  );
}

export function EventOrdinals({ event }: { readonly event: EventRecord }) {
  const words = useWords();
  const filter = useView((view) => view.filter);
  const filtered = Object.keys(filter).length > 0;
  const own = ownSetOf(event);
  const inFilter = useOrdinals(event.id, filtered ? filter : null);
  const inOwn = useOrdinals(event.id, own);
  const showOwn = own && inOwn && inOwn.overall.of > 1 && !(filtered && sameFilter(own, filter));
  if (!inFilter && !showOwn) return null;
  return (
    <ul className={styles.ordinals}>
      {inFilter && (
        <li>
          <span className={styles.label}>{words.t('details:ordinal.inFilter')}</span>{' '}
          {inFilter.matches
            ? ordinalSentence(inFilter, onlyKindOf(filter), words.t)
            : words.t('details:ordinal.noMatch')}
        </li>
      )}
      {showOwn && (
        <li>
          <span className={styles.label}>{ownLabel(own, event, words)}</span>{' '}
          {ordinalSentence(inOwn, event.kind, words.t)}{' '}
          <Button look="quiet" className={styles.inline} onClick={() => setFilter(own)}>
            {words.t('details:ordinal.show', { number: words.number(inOwn.overall.of) })}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** "Meetings of Xi Jinping and Vladimir Putin". */
function ownLabel(own: Filter, event: EventRecord, { t, nameOf, list }: Words): string {
  const kinds = t(`vocabulary:kinds.${event.kind}`, { defaultValue: event.kind });
  const of = own.actors?.values ?? own.frameworks?.values ?? [];
  return capitalised(t('details:ordinal.among', { kinds, of: list(of.map(nameOf)) }));
}
