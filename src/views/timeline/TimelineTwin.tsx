/** The timeline in words, in place of the plot: the same lanes and events in the same order, one key away. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriodOrAll } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/locale.ts';
import { summaryText } from '../../i18n/summary.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useRecords } from '../../queries/records.ts';
import { useViewNumbers } from '../../queries/view-numbers.ts';
import type { ViewAnswer } from '../../queries/view-answer.ts';
import { usePreference } from '../../state/preferences.ts';
import { showTwin } from '../../state/twins.ts';
import { looksElsewhere, periodInView } from '../../state/view-state.ts';
import { useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { useLeftOutText } from './LeftOut.tsx';
import { usePeriodInForce } from './LockButtons.tsx';
import { firstEntries, rowsOfEntries, twinLanes } from './twin-entries.ts';
import { TwinLaneList } from './TwinLaneList.tsx';
import type { Arrangement } from './use-order.ts';
import styles from './TimelineTwin.module.css';

const PAGE = 200;

interface TimelineTwinProps {
  readonly asked: ViewAnswer | null;
  readonly order: readonly string[];
  readonly arrangement: Arrangement;
}

export function TimelineTwin({ asked, order, arrangement }: TimelineTwinProps) {
  const { t } = useTranslation(['twin', 'timeline']);
  const language = usePreference('language');
  const leftOutText = useLeftOutText();
  const dimension = useView((view) => view.lanes);
  const help = useId();
  const list = useRef<HTMLElement>(null);
  const [most, setMost] = useState(PAGE);
  const answer = asked?.answer.lanes;
  const edges = asked?.question.lanes?.edges;
  const all = answer && edges ? twinLanes(answer, edges, order, asked.question.period) : [];
  const { lanes, rest } = firstEntries(all, arrangement.collapsed, most);
  const records = useRecords(rowsOfEntries(lanes));
  useFirstFocus(list, records.size > 0 || answer?.marks === null);
  const more = Math.min(PAGE, rest);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <section
      ref={list}
      className={styles.twin}
      aria-label={t('twin:label')}
      aria-describedby={help}
      tabIndex={-1}
      onKeyDown={(event) => onKeyDown(event, list.current)}
    >
      <Summary />
      <LockNote />
      <p id={help} className={hidden.hidden}>
        {t('twin:keys')}
      </p>
      {answer?.marks === null && <p className={styles.note}>{t('twin:bars')}</p>}
      {asked?.answer.matching === 0 && <p className={styles.note}>{t('twin:empty')}</p>}
      {lanes.map((lane) => (
        <TwinLaneList
          key={lane.key}
          lane={lane}
          records={records}
          arrangement={arrangement}
          dimension={dimension}
        />
      ))}
      {rest > 0 && (
        <p className={styles.foot}>
          <Button onClick={() => setMost(most + PAGE)}>
            {t('twin:more', { count: more, number: formatNumber(more, language) })}
          </Button>{' '}
          {t('twin:rest', { count: rest, number: formatNumber(rest, language) })}
        </p>
      )}
      {answer && answer.lanesLeftOut > 0 && <p className={styles.note}>{leftOutText(answer)}</p>}
    </section>
  );
}

function Summary() {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  const numbers = useViewNumbers();
  return <p className={styles.summary}>{numbers && summaryText(numbers, { directory, t, language })}</p>;
}

/** The summary is of the period in force; the list, of what the timeline shows. */
function LockNote() {
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  const { extent } = useDirectory().catalogue;
  const elsewhere = useView(looksElsewhere);
  const look = useView((view) => (looksElsewhere(view) ? periodInView(view) : null));
  const inForce = usePeriodInForce(elsewhere);
  if (!elsewhere) return null;
  const period = formatPeriodOrAll(look, extent, language);
  return <p className={styles.note}>{t('lock.list', { period, inForce })}</p>;
}

/** Arrows go from button to button, Escape back to the picture. */
function onKeyDown(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') showTwin('timeline', false);
  else {
    const stops = [...(list?.querySelectorAll('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) return;
    stops[to]?.focus();
  }
  event.preventDefault();
}

/** Whoever was at the picture is at the list now: at the selected event, or the first. */
function useFirstFocus(list: React.RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at.getAttribute('role') === 'application') list.current?.focus();
  }, [list]);
  useEffect(() => {
    if (!ready || document.activeElement !== list.current) return;
    const selected = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    (selected ?? list.current?.querySelector<HTMLElement>('li button'))?.focus();
  }, [list, ready]);
}
