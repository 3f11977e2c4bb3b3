/** One event: what, when, where, who in which office, what led to it and followed, and how we know. */
import type { EventId, EventRecord } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import type { EventWithSources } from '../../queries/engine-types.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { kindName } from '../../i18n/event-title.ts';
import { foreign, nameIn } from '../../i18n/names.ts';
import { useEvent } from '../../queries/records.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { ActorLink } from './ActorLink.tsx';
import { Badges } from './Badges.tsx';
import { EventActions } from './EventActions.tsx';
import { EventNeighbours, EventOrdinals } from './EventOrdinals.tsx';
import { Missing } from './Missing.tsx';
import { Participants } from './Participants.tsx';
import { Relations } from './Relations.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { StatusBox } from './StatusBox.tsx';
import { Summary } from './Summary.tsx';
import { Title } from './Title.tsx';
import { useWords } from './use-words.ts';
import { ValueChip } from './ValueChip.tsx';
import styles from './details.module.css';

export function EventDetails({ id }: { readonly id: EventId }) {
  const { data, current } = useEvent(id);
  if (data === undefined) return <div className={styles.page} aria-busy="true" />;
  if (data === null) return <Missing id={id} />;
  return (
    <article className={styles.page} aria-busy={!current}>
      <EventHead found={data} />
      <EventBody found={data} />
    </article>
  );
}

function EventHead({ found }: { readonly found: EventWithSources }) {
  const { event } = found;
  const { t, language, titleOf } = useWords();
  const title = titleOf(event);
  return (
    <header>
      <div className={styles.topLine}>
        <p className={styles.eyebrow}>
          <ValueChip dimension="kinds" value={event.kind}>
            <Glyph of="event" kind={event.kind} hollow={event.status !== 'confirmed'} />
            {kindName(event.kind, t)}
          </ValueChip>
          <Badges found={found} />
        </p>
        <EventNeighbours id={event.id} />
      </div>
      <Title of={title} />
      <p className={styles.when}>
        <time>{formatSpan(event.span, t, language)}</time>
        {event.place !== null && <Where event={event} />}
      </p>
    </header>
  );
}

function Where({ event }: { readonly event: EventRecord }) {
  const { language, directory } = useWords();
  const place = directory.placeById.get(event.place ?? '');
  if (!place) return null;
  const name = nameIn(place, language);
  return (
    <>
      <ValueChip dimension="places" value={place.id}>
        <span lang={foreign(name, language)}>{name.text}</span>
      </ValueChip>
      {place.country !== null && <ActorLink id={place.country} />}
    </>
  );
}

function EventBody({ found }: { readonly found: EventWithSources }) {
  const { t, language, titleOf } = useWords();
  const { event, sources, relations } = found;
  const summary = textIn(event.summary, language);
  return (
    <>
      <StatusBox event={event} />
      <Summary of={summary} title={titleOf(event)} />
      <EventOrdinals event={event} />
      {event.participants.length > 0 && <Participants event={event} />}
      <Classification event={event} />
      <Relations relations={relations} />
      <Section
        title={t('details:sources.title')}
        note={t('details:sources.count', { count: sources.length })}
      >
        <SourceList sources={sources} />
      </Section>
      <EventActions found={found} />
    </>
  );
}

/** Under whose roof, and what about: each a filter. */
function Classification({ event }: { readonly event: EventRecord }) {
  const { t, nameOf } = useWords();
  if (event.frameworks.length + event.topics.length === 0) return null;
  return (
    <Section title={t('details:event.about')}>
      <p className={styles.chips}>
        {event.frameworks.map((id) => (
          <ValueChip key={id} dimension="frameworks" value={id}>
            <Glyph of="actor" kind="organisation" size={10} />
            {nameOf(id)}
          </ValueChip>
        ))}
        {event.topics.map((topic) => (
          <ValueChip key={topic} dimension="topics" value={topic}>
            {t(`vocabulary:topic.${topic}`, { defaultValue: topic })}
          </ValueChip>
        ))}
      </p>
    </Section>
  );
}
