import { todayHere } from '../../base/time.ts';
import { textIn } from '../../base/text.ts';
import type { EventWithSources } from '../../queries/engine-types.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { citable } from './citable.ts';
import type { Cited } from './citation.ts';
import { CiteButton } from './CiteButton.tsx';
import { ReportButton } from './ReportButton.tsx';
import type { Reported } from './report.ts';
import { useWords, type Words } from './use-words.ts';
import styles from './details.module.css';

function cited({ event, sources }: EventWithSources, words: Words): Cited {
  return {
    id: event.id,
    title: words.titleOf(event).text,
    date: formatSpan(event.span, words.t, words.language),
    place: words.placeOf(event.place),
    sources,
    info: words.directory.catalogue.info,
    link: words.linkHere(),
    today: todayHere(),
  };
}

function reported(found: EventWithSources, words: Words): Reported {
  const { event, sources } = found;
  const { id, title, date, place, info, link } = cited(found, words);
  const { t, list, nameOf, language } = words;
  const topics = [
    ...event.frameworks.map(nameOf),
    ...event.topics.map((topic) => t(`vocabulary:topic.${topic}`, { defaultValue: topic })),
  ];
  const fields: Reported['fields'] = [
    { id: 'title', says: title },
    { id: 'date', says: date },
    { id: 'place', says: place ?? '' },
    { id: 'participants', says: list(event.participants.map(({ actor }) => nameOf(actor))) },
    { id: 'topics', says: list(topics) },
    { id: 'status', says: t(`vocabulary:status.${event.status}`) },
    { id: 'summary', says: textIn(event.summary, language).text },
    { id: 'sources', says: sources.map(({ publisher }) => publisher).join(', ') },
    { id: 'other', says: '' },
  ];
  return { id, title, info, link, fields };
}

/** Texts to take away: a citation, and the report of an error. */
export function EventActions({ found }: { readonly found: EventWithSources }) {
  const words = useWords();
  return (
    <footer className={styles.actions}>
      <CiteButton citable={() => citable(cited(found, words), found.event.date, words.t, words.language)} />
      <ReportButton reported={() => reported(found, words)} />
    </footer>
  );
}
