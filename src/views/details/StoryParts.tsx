/** What the stories of an actor and of a pair have in common: how many events, when, of which kinds, where. */
import { formatPeriod, formatSpan } from '../../i18n/dates.ts';
import { kindName } from '../../i18n/event-title.ts';
import { foreign } from '../../i18n/names.ts';
import type { Story } from '../../queries/story.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { selectEvent, setPanel, setPeriod } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import { EventList } from './EventList.tsx';
import { Section } from './Section.tsx';
import { topValues } from './top-values.ts';
import { useWords } from './use-words.ts';
import { ValueChip } from './ValueChip.tsx';
import { YearChart } from './YearChart.tsx';
import styles from './details.module.css';

const MOST_PLACES = 8;

export function StoryNumbers({ story }: { readonly story: Story }) {
  const { t, language, number } = useWords();
  const { answer, question } = story;
  const { matching, matchingEver } = answer;
  const roof = story.subject.as === 'framework';
  const narrowed = Object.keys(question.filter).length > (roof ? 1 : 0);
  return (
    <Section
      title={t(roof ? 'details:story.underRoof' : 'details:story.events', {
        count: matching,
        number: number(matching),
      })}
      note={question.period ? formatPeriod(question.period, language) : t('details:story.everything')}
    >
      {narrowed && <p className={styles.small}>{t('details:story.narrowed')}</p>}
      {matchingEver > matching && (
        <p className={styles.small}>
          {t('details:story.ever', { number: number(matchingEver) })}{' '}
          <Button look="quiet" className={styles.inline} onClick={() => setPeriod(null)}>
            {t('details:story.showEver')}
          </Button>
        </p>
      )}
      <YearChart story={story} />
      {matching > 0 && <FirstAndLast first={story.first} last={story.events[0]} />}
      <Kinds story={story} />
      <Places story={story} />
    </Section>
  );
}

interface FirstAndLastProps {
  readonly first: EventRecord | undefined;
  readonly last: EventRecord | undefined;
}

function FirstAndLast({ first, last }: FirstAndLastProps) {
  const { t } = useWords();
  return (
    <dl className={styles.facts}>
      {first && <Moment label={t('details:story.first')} event={first} />}
      {last && last.id !== first?.id && <Moment label={t('details:story.last')} event={last} />}
    </dl>
  );
}

/** A labelled event on a line of its own: its date, and its title as a link. */
export function Moment({ label, event }: { readonly label: string; readonly event: EventRecord }) {
  const { t, language, titleOf } = useWords();
  const title = titleOf(event);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {formatSpan(event.span, t, language)}{' '}
        <button type="button" className={styles.momentLink} onClick={() => selectEvent(event.id)}>
          <span lang={foreign(title, language)}>{title.text}</span>
        </button>
      </dd>
    </div>
  );
}

function Kinds({ story }: { readonly story: Story }) {
  const { t, directory } = useWords();
  const kinds = topValues(story.answer.counts?.kinds, directory.catalogue.kinds);
  if (kinds.length === 0) return null;
  return (
    <p className={styles.chips}>
      {kinds.map(({ value, count }) => (
        <ValueChip key={value} dimension="kinds" value={value} count={count}>
          <Glyph of="event" kind={value} />
          {kindName(value, t)}
        </ValueChip>
      ))}
    </p>
  );
}

function Places({ story }: { readonly story: Story }) {
  const { t, directory, placeOf } = useWords();
  const { places } = directory.catalogue;
  const top = topValues(
    story.answer.counts?.places,
    places.map((place) => place.id),
    MOST_PLACES,
  );
  if (top.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{t('details:story.places')}</h4>
      <p className={styles.chips}>
        {top.map(({ value, count }) => (
          <ValueChip key={value} dimension="places" value={value} count={count}>
            {placeOf(value)}
          </ValueChip>
        ))}
      </p>
    </>
  );
}

export function StoryEvents({ story }: { readonly story: Story }) {
  const { t } = useWords();
  const { events, rows, answer } = story;
  if (events.length === 0) return null;
  return (
    <Section title={t('details:story.list')}>
      <EventList events={events} rows={rows} total={answer.matching} />
      <p>
        <Button look="quiet" onClick={() => setPanel('table')}>
          <Icon name="table" />
          {t('details:story.table')}
        </Button>
      </p>
    </Section>
  );
}
