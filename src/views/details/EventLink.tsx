/** An event as a button: date, shape of its kind, title; lit up everywhere while the pointer is on it. */
import type { EventRecord } from '../../dataset/model.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { kindName } from '../../i18n/event-title.ts';
import { formatRow } from '../../i18n/locale.ts';
import { foreign } from '../../i18n/names.ts';
import { hover } from '../../state/hover.ts';
import { selectEvent } from '../../state/view-store.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface EventLinkProps {
  readonly event: EventRecord;
  /** Its row, where it is known: lets the timeline find it. */
  readonly row?: number | undefined;
}

export function EventLink({ event, row }: EventLinkProps) {
  const { t, language, titleOf } = useWords();
  const title = titleOf(event);
  const actors = event.participants.map((participant) => participant.actor);
  return (
    <button
      type="button"
      className={styles.eventLink}
      onClick={() => selectEvent(event.id)}
      onPointerEnter={() => row !== undefined && hover({ kind: 'event', id: event.id, row, actors })}
      onPointerLeave={() => row !== undefined && hover(null)}
    >
      <span className={styles.mark}>
        <Glyph of="event" kind={event.kind} hollow={event.status !== 'confirmed'} />
      </span>
      <span>
        <span lang={foreign(title, language)}>{title.text}</span>
        <span className={styles.small}>
          {formatSpan(event.span, t, language)}
          <span className={hidden.hidden}>
            {formatRow(['', kindName(event.kind, t)], 'clauses', language)}
          </span>
          {event.status !== 'confirmed' && <> · {t(`vocabulary:status.${event.status}`)}</>}
        </span>
      </span>
    </button>
  );
}
