import { useState } from 'react';
import type { EventRecord } from '../../dataset/model.ts';
import { Button } from '../../ui/Button.tsx';
import { EventLink } from './EventLink.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface EventListProps {
  readonly events: readonly EventRecord[];
  /** Parallel to `events`. */
  readonly rows?: readonly number[];
  /** How many there are in all, of which `events` are the first. */
  readonly total: number;
  /** How many are shown before the reader asks for more. */
  readonly short?: number;
}

const SHORT = 8;

/** Events as links; the rest on demand, and what is not listed at all counted. */
export function EventList({ events, rows, total, short = SHORT }: EventListProps) {
  const { t, number } = useWords();
  const [long, setLong] = useState(false);
  const shown = long ? events : events.slice(0, short);
  return (
    <>
      <ul className={styles.plainList}>
        {shown.map((event, i) => (
          <li key={event.id}>
            <EventLink event={event} row={rows?.[i]} />
          </li>
        ))}
      </ul>
      {events.length > shown.length && (
        <Button onClick={() => setLong(true)}>
          {t('details:list.more', {
            count: events.length - shown.length,
            number: number(events.length - shown.length),
          })}
        </Button>
      )}
      {long && total > events.length && (
        <p className={styles.small}>{t('details:list.rest', { number: number(total - events.length) })}</p>
      )}
    </>
  );
}
