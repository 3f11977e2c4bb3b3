/** One source with all that rests on it: events, terms of office, and points of series. */
import type { SourceId } from '../../dataset/model.ts';
import { isDescribed } from '../../dataset/untold.ts';
import { useSource } from '../../queries/records.ts';
import { formatRow, withLabel } from '../../i18n/locale.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { unitText } from '../../i18n/unit-text.ts';
import { textIn } from '../../base/text.ts';
import { setClause, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { foreign } from '../../i18n/names.ts';
import { ActorLink } from './ActorLink.tsx';
import { EventList } from './EventList.tsx';
import { Missing } from './Missing.tsx';
import { roleText, termText } from './office-text.ts';
import { Section } from './Section.tsx';
import { SourceFacts, SourceLink } from './SourceList.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

export function SourceDetails({ id }: { readonly id: SourceId }) {
  const { t, number } = useWords();
  const { data, current } = useSource(id);
  if (data === undefined) return <div className={styles.page} aria-busy="true" />;
  if (data === null) return <Missing id={id} />;
  const { source, events, rows, count } = data;
  return (
    <article className={styles.page} aria-busy={!current}>
      <header>
        <p className={styles.eyebrow}>{t('details:source.label')}</p>
        <h2 className={styles.title}>{source.publisher}</h2>
        <p>
          <SourceLink source={source} />
        </p>
        <p>
          <SourceFacts source={source} />
        </p>
        {isDescribed(source) && (
          <p className={styles.small}>{t(source.seen ? 'details:source.seen' : 'details:source.unseen')}</p>
        )}
        {count > 0 && (
          <p className={styles.actions}>
            <OnlyButton id={source.id} />
          </p>
        )}
      </header>
      {count > 0 && (
        <Section title={t('details:source.events')} note={number(count)}>
          <EventList events={events} rows={rows} total={count} short={20} />
        </Section>
      )}
      <RestingTerms id={source.id} />
      <RestingPoints id={source.id} />
    </article>
  );
}

/** Pressed while the filter asks for this source and no other; pressed again, the clause goes. */
function OnlyButton({ id }: { readonly id: SourceId }) {
  const { t } = useWords();
  const only = useView(({ filter: { sources } }) => {
    return sources !== undefined && !sources.negated && sources.values.every((value) => value === id);
  });
  return (
    <Button
      aria-pressed={only}
      onClick={() => setClause('sources', only ? null : { values: [id], negated: false })}
    >
      <Icon name="filter" />
      {t('details:source.only')}
    </Button>
  );
}

function RestingTerms({ id }: { readonly id: SourceId }) {
  const words = useWords();
  const terms = words.directory.catalogue.memberships.filter((term) => term.sources.includes(id));
  if (terms.length === 0) return null;
  return (
    <Section title={words.t('details:source.terms')} note={String(terms.length)}>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={`${term.member} ${term.of} ${term.role} ${term.from}`}>
            <ActorLink id={term.member} read />
            <span className={styles.small}>
              {formatRow(
                [roleText(term, words.t), words.nameOf(term.of), termText(term, words)],
                'clauses',
                words.language,
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RestingPoints({ id }: { readonly id: SourceId }) {
  const { t, language, number, directory } = useWords();
  const points = directory.catalogue.series.flatMap((series) =>
    series.points.filter((point) => point.source === id).map((point) => ({ series, point })),
  );
  if (points.length === 0) return null;
  return (
    <Section title={t('details:source.points')} note={String(points.length)}>
      <dl className={styles.facts}>
        {points.map(({ series, point }) => {
          const name = textIn(series.name, language);
          return (
            <div key={`${series.id} ${point.date}`}>
              <dt>{formatPlainDate(point.date, t, language)}</dt>
              <dd>
                <span lang={foreign(name, language)}>{withLabel(name.text, '', language)}</span>
                {number(point.value)} {unitText(series.unit, t)}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
