/** A lane as a list under its name, which folds it as in the picture. */
import { useTranslation } from 'react-i18next';
import { dayOfMs, MS_PER_MINUTE } from '../../base/time.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { formatPeriod, formatSpan } from '../../i18n/dates.ts';
import { someNames } from '../../i18n/event-title.ts';
import { formatNumber } from '../../i18n/locale.ts';
import { foreign, nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { hover } from '../../state/hover.ts';
import { usePreference } from '../../state/preferences.ts';
import { selectEvent, setLook, useView } from '../../state/view-store.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { LaneDimension, Records } from './answer-types.ts';
import type { TwinEntry, TwinLane } from './twin-entries.ts';
import { useTitleOf } from './use-labels.ts';
import type { Arrangement } from './use-order.ts';
import styles from './TimelineTwin.module.css';

const MOST_NAMES = 8;

interface TwinLaneListProps {
  readonly lane: TwinLane;
  readonly records: Records;
  readonly arrangement: Arrangement;
  readonly dimension: LaneDimension;
}

export function TwinLaneList({ lane, records, arrangement, dimension }: TwinLaneListProps) {
  return (
    <>
      {dimension !== 'none' && <LaneHeading lane={lane} arrangement={arrangement} dimension={dimension} />}
      <ul className={styles.entries}>
        {lane.entries.map((entry) => (
          <EntryLine
            key={entry.kind === 'event' ? entry.row : `bin ${entry.start}`}
            entry={entry}
            records={records}
          />
        ))}
      </ul>
    </>
  );
}

function LaneHeading({ lane, arrangement, dimension }: Omit<TwinLaneListProps, 'records'>) {
  const language = usePreference('language');
  const { t } = useTranslation('timeline');
  const name = arrangement.nameOf(lane.key);
  const { text, iso } = name;
  const open = !arrangement.collapsed.has(lane.key);
  const number = formatNumber(lane.count, language);
  return (
    <h2 className={styles.lane}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={t('lane.label', { name: text, count: lane.count, number })}
        onClick={() => arrangement.toggleCollapsed(lane.key)}
      >
        <Icon name={open ? 'down' : 'right'} size={12} />
        {iso !== undefined && <Flag iso={iso} />}
        {dimension === 'kind' && <Glyph of="event" kind={lane.key} size={11} />}
        <span lang={foreign(name, language)}>{text}</span> <span className={styles.count}>{number}</span>
      </button>
    </h2>
  );
}

function EntryLine({ entry, records }: { readonly entry: TwinEntry; readonly records: Records }) {
  if (entry.kind === 'bin')
    return (
      <li>
        <BinButton bin={entry} />
      </li>
    );
  const event = records.get(entry.row);
  return (
    event && (
      <li>
        <EventButton event={event} row={entry.row} />
      </li>
    )
  );
}

/** The same facts as on the mark: when, what, who, and how sure. */
function EventButton({ event, row }: { readonly event: EventRecord; readonly row: number }) {
  const { t } = useTranslation();
  const { actorById } = useDirectory();
  const language = usePreference('language');
  const title = useTitleOf()(event);
  const selected = useView(({ selection }) => selection?.kind === 'event' && selection.id === event.id);
  const actors = event.participants.map(({ actor }) => actor);
  const nameOf = (id: string) => nameText(actorById.get(id) ?? { name: { en: id } }, language);
  const light = () => hover({ kind: 'event', id: event.id, row, actors });
  const leave = () => hover(null);
  return (
    <button
      type="button"
      className={styles.entry}
      aria-current={selected ? 'true' : undefined}
      onClick={() => selectEvent(event.id)}
      onPointerEnter={light}
      onPointerLeave={leave}
      onFocus={light}
      onBlur={leave}
    >
      <span className={styles.when}>{formatSpan(event.span, t, language)}</span>{' '}
      <span className={styles.what}>
        <Glyph of="event" kind={event.kind} size={10} hollow={event.status !== 'confirmed'} />
        <span lang={foreign(title, language)}>{title.text}</span>
      </span>{' '}
      <span className={styles.who}>{someNames(actors, nameOf, language, MOST_NAMES)}</span>{' '}
      <span className={styles.status}>{t(`vocabulary:status.${event.status}`)}</span>
    </button>
  );
}

/** So many in that stretch of time; chosen, it is shown nearer. */
function BinButton({ bin }: { readonly bin: Extract<TwinEntry, { kind: 'bin' }> }) {
  const { t } = useTranslation(['twin', 'summary']);
  const language = usePreference('language');
  const from = dayOfMs(bin.start * MS_PER_MINUTE);
  const period = { from, to: Math.max(from, dayOfMs(bin.end * MS_PER_MINUTE) - 1) };
  const number = formatNumber(bin.count, language);
  const events = t('summary:kinds.event', { count: bin.count, number });
  return (
    <button type="button" className={styles.entry} onClick={() => setLook(period)}>
      {t('twin:bar', { period: formatPeriod(period, language), events })}
    </button>
  );
}
