/** The matching events on paper, each with the numbers of its sources, and the sources with these numbers. */
import type { EventRecord, Source, SourceId } from '../../dataset/model.ts';
import { isDescribed } from '../../dataset/untold.ts';
import { formatNumber } from '../../i18n/locale.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import type { PrintedEvents as Printed } from '../../queries/printed-events.ts';
import { SelectedEvent } from './SelectedEvent.tsx';
import { sourceNumbers } from './source-numbers.ts';
import { langOf, usePrintWords } from './use-print-words.ts';
import styles from './print.module.css';

type Numbers = ReadonlyMap<SourceId, number>;

export function PrintedEvents({ printed }: { readonly printed: Printed }) {
  const { events, selected, sources } = printed;
  const numbers = sourceNumbers(selected ? [selected, ...events] : events);
  return (
    <>
      {selected && <SelectedEvent event={selected} numbers={numbersOf(selected, numbers)} />}
      <EventTable printed={printed} numbers={numbers} />
      <SourceNotes sources={[...numbers.keys()].flatMap((id) => sources.get(id) ?? [])} numbers={numbers} />
    </>
  );
}

const numbersOf = (event: EventRecord, numbers: Numbers): string =>
  event.sources.map((id) => numbers.get(id)).join(', ');

interface EventTableProps {
  readonly printed: Printed;
  readonly numbers: Numbers;
}

function EventTable({ printed: { events, matching, selected }, numbers }: EventTableProps) {
  const { t, language } = usePrintWords();
  const more = matching - events.length;
  return (
    <section className={styles.section}>
      <h2>{t('print:events')}</h2>
      {events.length === 0 ? (
        <p>{t('print:none')}</p>
      ) : (
        <table className={styles.events}>
          <thead>
            <tr>
              {(['date', 'event', 'status', 'sources'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`print:column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                numbers={numbersOf(event, numbers)}
                marked={event.id === selected?.id}
              />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <p className={styles.more}>
          {t('print:more', { count: more, number: formatNumber(more, language) })}
        </p>
      )}
    </section>
  );
}

interface EventRowProps {
  readonly event: EventRecord;
  readonly numbers: string;
  readonly marked: boolean;
}

function EventRow({ event, numbers, marked }: EventRowProps) {
  const { date, title, names, status, language } = usePrintWords();
  const said = title(event);
  return (
    <tr data-marked={marked}>
      <td>{date(event)}</td>
      <td>
        <span className={styles.title} lang={langOf(said, language)}>
          {said.text}
        </span>
        <span className={styles.names}>{names(event)}</span>
      </td>
      <td>{status(event)}</td>
      <td>{numbers}</td>
    </tr>
  );
}

interface SourceNotesProps {
  readonly sources: readonly Source[];
  readonly numbers: Numbers;
}

function SourceNotes({ sources, numbers }: SourceNotesProps) {
  const { t, language } = usePrintWords();
  if (sources.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('print:sources')}</h2>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id} value={numbers.get(source.id)}>
            <span lang={source.language}>
              {source.publisher}: {source.title}
            </span>
            {source.published && `, ${formatPlainDate(source.published, t, language)}`}
            {!source.seen && isDescribed(source) && ` (${t('details:sources.unseen')})`}
            {'. '}
            <span className={styles.address}>{source.url}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
