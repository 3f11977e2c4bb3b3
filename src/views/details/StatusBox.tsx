import type { EventRecord } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import { foreign } from '../../i18n/names.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

/** Says loudly that one side says so, or that sources contradict each other, and who says what. */
export function StatusBox({ event }: { readonly event: EventRecord }) {
  const { t, language } = useWords();
  if (event.status === 'confirmed') return null;
  const note = textIn(event.statusNote ?? {}, language);
  return (
    <div className={styles.statusBox} data-status={event.status} role="note">
      <p className={styles.statusTitle}>
        <Icon name="warning" />
        <strong>{t(`vocabulary:status.${event.status}`)}</strong>
        <span>{t(`details:status.${event.status}`)}</span>
      </p>
      {note.text !== '' && <p lang={foreign(note, language)}>{note.text}</p>}
    </div>
  );
}
