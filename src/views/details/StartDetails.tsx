/** Nothing is selected: what this record is, how to begin, and where to look first. */
import { memo } from 'react';
import { textIn } from '../../base/text.ts';
import { MINUTES_PER_DAY, parseDay } from '../../base/time.ts';
import type { ActorId } from '../../dataset/model.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { foreign } from '../../i18n/names.ts';
import { saysLicence } from '../../dataset/untold.ts';
import { summaryText } from '../../i18n/summary.ts';
import { useRowsPage, type RowsOrder } from '../../queries/rows-page.ts';
import { usePacedAnswer } from '../../queries/paced-answer.ts';
import type { Answer, Filter } from '../../queries/engine-types.ts';
import type { Together } from '../../queries/count-together.ts';
import { useMostTogether } from '../../queries/most-together.ts';
import { useViewNumbers } from '../../queries/view-numbers.ts';
import { choosePair, selectSeries, toggleActor } from '../../state/view-store.ts';
import { later } from '../../ui/later.ts';
import { TOUCH, useMediaQuery } from '../../ui/use-media-query.ts';
import { ActorLink } from './ActorLink.tsx';
import { EventList } from './EventList.tsx';
import { Section } from './Section.tsx';
import { Summary } from './Summary.tsx';
import { takenTogether } from './taken-together.ts';
import { Title } from './Title.tsx';
import { topValues } from './top-values.ts';
import { useIsRoof } from './use-actor-filter.ts';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

const CoverageSection = later(async () => (await import('./CoverageSection.tsx')).CoverageSection);

const MOST_ACTORS = 6;
const MOST_PAIRS = 4;
const MOST_EVENTS = 5;

export function StartDetails() {
  const { t, language, directory } = useWords();
  const touch = useMediaQuery(TOUCH);
  const { info } = directory.catalogue;
  const title = textIn(info.title, language);
  const description = textIn(info.description ?? {}, language);
  return (
    <article className={styles.page}>
      <InWords />
      <header>
        <p className={styles.eyebrow}>{t('details:start.label')}</p>
        <Title of={title} />
        <Summary of={description} title={title} />
        <Size />
      </header>
      <ul className={styles.tips}>
        {(['actor', 'event'] as const).map((tip) => (
          <li key={tip}>{touch ? t(`details:start.tip.touch.${tip}`) : t(`details:start.tip.${tip}`)}</li>
        ))}
        <li>{t('details:start.tip.period')}</li>
      </ul>
      <WhoIsSeen />
      <Latest />
      <AllSeries />
      <Thin />
      <CoverageSection />
    </article>
  );
}

/** The view in whole sentences. No live region: the sentence of the filter is one already. */
function InWords() {
  const { t, language, directory } = useWords();
  const numbers = useViewNumbers();
  const text = numbers ? summaryText(numbers, { directory, t, language }) : '';
  return <p className={styles.inWords}>{text}</p>;
}

/** "645 events · 245 actors · 1949–2026 · as of 15 May 2026 · CC-BY-4.0". */
function Size() {
  const { t, language, number, directory } = useWords();
  const { info, events, actors, extent } = directory.catalogue;
  const facts = [
    t('details:start.events', { count: events, number: number(events) }),
    t('details:start.actors', { count: actors.length, number: number(actors.length) }),
    formatPeriod(extent, language),
    info.asOf && t('details:start.asOf', { date: formatPlainDate(info.asOf, t, language) }),
    saysLicence(info) && t('details:start.version', { version: info.version }),
    saysLicence(info) && info.licence,
  ];
  return <p className={styles.small}>{facts.filter(Boolean).join(' · ')}</p>;
}

function WhoIsSeen() {
  const answer = usePacedAnswer().answer;
  return (
    <>
      <Pairs pairs={useMostTogether()} />
      <MostActive counts={answer?.answer.counts} filter={answer?.question.filter} />
    </>
  );
}

interface MostActiveProps {
  readonly counts: Answer['counts'];
  readonly filter: Filter | undefined;
}

/** Beside each stands how many events a click on it shows. */
const MostActive = memo(function MostActive({ counts, filter }: MostActiveProps) {
  const { t, number, directory } = useWords();
  const isRoof = useIsRoof();
  if (!counts || !filter) return null;
  const { actors, frameworks } = directory.catalogue;
  const others = takenTogether(filter);
  const asActors = topValues(
    counts.actors,
    actors.map(({ id }) => id),
    MOST_ACTORS,
    (id) => !isRoof(id) && !others.includes(id),
  );
  const asRoofs = topValues(counts.frameworks, frameworks, MOST_ACTORS, isRoof);
  const active = [...asActors, ...asRoofs].sort((a, b) => b.count - a.count).slice(0, MOST_ACTORS);
  if (active.length === 0) return null;
  const most = active[0]?.count ?? 1;
  const join = (id: ActorId) => () => toggleActor(id, { add: true });
  return (
    <Section title={t('details:start.active')}>
      <ul className={styles.ranking}>
        {active.map(({ value, count }) => (
          <li key={value}>
            <ActorLink id={value} {...(others.length > 0 && !isRoof(value) && { onPress: join(value) })} />
            <meter className={styles.meter} value={count} max={most} aria-hidden="true" />
            <span className={styles.count}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
});

/** Who is seen together most: a way into the record that works for any dataset. */
const Pairs = memo(function Pairs({ pairs }: { readonly pairs: readonly Together[] | undefined }) {
  const { t, number, nameOf, list } = useWords();
  if (!pairs || pairs.length === 0) return null;
  return (
    <Section title={t('details:start.pairs')}>
      <ul className={styles.ranking}>
        {pairs.slice(0, MOST_PAIRS).map(({ ids, count }) => (
          <li key={ids.join()}>
            <button type="button" className={styles.textLink} onClick={() => choosePair(...ids)}>
              {list(ids.map(nameOf))}
            </button>
            <span className={styles.count}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
});

const LATEST: RowsOrder = { sort: 'date', descending: true, language: 'en' };
/** Enough to step over what is only announced. */
const LOOKED_THROUGH = 24;

/** The last that happened before the record was closed. */
function Latest() {
  const { t, directory } = useWords();
  const page = useRowsPage(LATEST, 0, LOOKED_THROUGH, 'latest');
  const end = ((parseDay(directory.catalogue.info.asOf ?? '') ?? Infinity) + 1) * MINUTES_PER_DAY;
  const at = (page?.records ?? []).flatMap((event, i) => (event.span.start < end ? [i] : []));
  const latest = at.slice(0, MOST_EVENTS);
  if (!page || latest.length === 0) return null;
  return (
    <Section title={t('details:start.latest')}>
      <EventList
        events={latest.map((i) => page.records[i]!)}
        rows={latest.map((i) => page.rows[i]!)}
        total={latest.length}
      />
    </Section>
  );
}

/** Numbers over time, each with a page of its own. */
function AllSeries() {
  const { t, language, directory } = useWords();
  const { series } = directory.catalogue;
  if (series.length === 0) return null;
  return (
    <Section title={t('details:series.label')}>
      <ul className={styles.bullets}>
        {series.map(({ id, name }) => {
          const said = textIn(name, language);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.textLink}
                lang={foreign(said, language)}
                onClick={() => selectSeries(id)}
              >
                {said.text}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Where the record is known to be thin, in its own words. */
function Thin() {
  const { t, language, directory } = useWords();
  const thin = directory.catalogue.info.thin ?? [];
  if (thin.length === 0) return null;
  return (
    <Section title={t('details:start.thin')}>
      <ul className={styles.bullets}>
        {thin.map(({ from, to, note }) => {
          const said = textIn(note, language);
          const first = formatPlainDate(from, t, language);
          const last = formatPlainDate(to, t, language);
          return (
            <li key={`${from} ${to}`}>
              <span className={styles.label}>
                {first === last ? first : t('details:term.between', { from: first, to: last })}
              </span>{' '}
              <span lang={foreign(said, language)}>{said.text}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
