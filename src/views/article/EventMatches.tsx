/** The events that fit the article best, each with the reasons: what it shares with the text. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { textIn } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/locale.ts';
import { nameText } from '../../i18n/names.ts';
import type { ArticleRead, DateMark, Reason } from '../../queries/article.ts';
import { useDirectory, type Directory } from '../../queries/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { EventLine } from './EventLine.tsx';
import styles from './ArticleDialog.module.css';

const SHOWN_AT_FIRST = 5;

export function EventMatches({ read }: { readonly read: ArticleRead }) {
  const { t } = useTranslation('article');
  const { reading, events } = read;
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, SHOWN_AT_FIRST);
  const dates = reading.marks.filter((mark) => mark.kind === 'date');
  return (
    <section className={styles.section} aria-labelledby="article-events">
      <h3 id="article-events">{t('events.title')}</h3>
      <p className={styles.note}>{t(events.length > 0 ? 'events.note' : 'events.none')}</p>
      <ol className={styles.events}>
        {shown.map((event, i) => (
          <EventMatch key={event.id} event={event} reasons={reading.events[i]!.reasons} dates={dates} />
        ))}
      </ol>
      {events.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('events.more', { count: events.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

interface EventMatchProps {
  readonly event: EventRecord;
  readonly reasons: readonly Reason[];
  readonly dates: readonly DateMark[];
}

function EventMatch({ event, reasons, dates }: EventMatchProps) {
  const { t, i18n } = useTranslation();
  const directory = useDirectory();
  const language = i18n.language;
  return (
    <li>
      <EventLine event={event} />
      <dl className={styles.reasons}>
        {reasons.map((reason) => (
          <div key={reason.kind}>
            <dt>{t(`article:reason.${reason.kind}`)}</dt>
            <dd>{reasonText(reason, directory, dates, t, language)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function actorName({ actorById }: Directory, id: string, language: string): string {
  const actor = actorById.get(id);
  return actor ? nameText(actor, language) : id;
}

function reasonText(
  reason: Reason,
  directory: Directory,
  dates: readonly DateMark[],
  t: TFunction,
  language: string,
): string {
  switch (reason.kind) {
    case 'date': {
      const span = dates.find(({ date }) => date === reason.date)?.span;
      return span ? formatSpan(span, t, language) : reason.date;
    }
    case 'place':
      return textIn(directory.placeById.get(reason.place)?.name ?? {}, language).text;
    case 'topics':
      return formatList(
        reason.topics.map((topic) => t(`vocabulary:topic.${topic}`, { defaultValue: topic })),
        'and',
        language,
      );
    default:
      return formatList(
        reason.actors.map((id) => actorName(directory, id, language)),
        'and',
        language,
      );
  }
}
