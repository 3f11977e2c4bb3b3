/** The event that the reader had open, with what the record says of it. */
import { textIn } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { withLabel } from '../../i18n/locale.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { langOf, usePrintWords } from './use-print-words.ts';
import styles from './print.module.css';

interface SelectedEventProps {
  readonly event: EventRecord;
  /** Of its sources. */
  readonly numbers: string;
}

export function SelectedEvent({ event, numbers }: SelectedEventProps) {
  const { t, language, title, names, status } = usePrintWords();
  const said = title(event);
  const summary = textIn(event.summary, language);
  const note = textIn(event.statusNote ?? {}, language);
  const facts = [formatSpan(event.span, t, language), names(event), status(event)].filter(Boolean);
  return (
    <section className={`${styles.section} ${styles.selected}`}>
      <h2>{t('print:selected')}</h2>
      <p className={styles.title} lang={langOf(said, language)}>
        {said.text}
      </p>
      <p className={styles.names}>{facts.join(' · ')}</p>
      {[summary, note]
        .filter(({ text }) => text !== '')
        .map((part) => (
          <p key={part.text} lang={langOf(part, language)}>
            {part.text}
          </p>
        ))}
      {numbers !== '' && (
        <p className={styles.names}>{withLabel(t('print:column.sources'), numbers, language)}</p>
      )}
    </section>
  );
}
