/** An event of the record beside the article, and the button that shows it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOf, liesWithin } from '../../base/time.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { currentView, selectEventIn } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { closeArticleReader } from './article-store.ts';
import styles from './ArticleDialog.module.css';

interface EventLineProps {
  readonly event: EventRecord;
  /** What is said of it first. */
  readonly children?: ReactNode;
}

export function EventLine({ event, children }: EventLineProps) {
  const { t, i18n } = useTranslation();
  const { actorById } = useDirectory();
  const language = i18n.language;
  const nameOf = (id: string) => nameText(actorById.get(id) ?? { name: { en: id } }, language);
  const title = eventTitle(event, nameOf, t, language);
  return (
    <>
      <p className={styles.event}>
        <Glyph of="event" kind={event.kind} hollow={event.status !== 'confirmed'} />
        <span>
          {children}
          <span lang={title.language}>{title.text}</span>{' '}
          <time className={styles.note}>{formatSpan(event.span, t, language)}</time>
        </span>
      </p>
      <Button
        onClick={() => showEvent(event)}
        aria-label={t('article:events.showNamed', { title: title.text })}
      >
        {t('article:events.show')}
      </Button>
    </>
  );
}

/** Everything is shown again where the event lies outside of the period. */
function showEvent({ id, span }: EventRecord): void {
  const { period } = currentView();
  const within = period === null || liesWithin(daysOf(span), period);
  closeArticleReader();
  selectEventIn(id, within ? period : null);
}
