/** Says where the selected event is when the period does not hold it, and shows it on demand: nothing moves by itself. */
import { useTranslation } from 'react-i18next';
import { dateFlags } from '../../dataset/date-flags.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { usePreference } from '../../state/preferences.ts';
import { periodInView } from '../../state/view-state.ts';
import { useView } from '../../state/view-store.ts';
import { Icon } from '../../ui/icons.tsx';
import { msOfDay, type DateSpan, type Period, MS_PER_MINUTE } from '../../base/time.ts';
import { anchorOf } from './mark-place.ts';
import { windowAround } from './time-window.ts';
import type { Machinery } from './use-machinery.ts';
import { useSelectedEvent } from './use-selected-event.ts';
import styles from './TimelineView.module.css';

export function OutOfView({ machinery }: { readonly machinery: Machinery | null }) {
  const { t } = useTranslation();
  const language = usePreference('language');
  const selected = useSelectedEvent();
  const side = useView((view) => selected && sideOf(selected.event.span, periodInView(view)));
  if (!selected || !side || !machinery) return null;
  const { span } = selected.event;
  const show = (): void => {
    const { mover, limits } = machinery;
    const at = anchorOf(span.start, span.end, dateFlags(span)) * MS_PER_MINUTE;
    mover.glidePan(windowAround(mover.window(), at, limits).from - mover.window().from);
  };
  return (
    <button type="button" className={styles.outOfView} data-side={side} onClick={show}>
      {side === 'before' && <Icon name="left" size={14} />}
      {t('timeline:outOfView', { date: formatSpan(span, t, language, 'short') })}
      {side === 'after' && <Icon name="right" size={14} />}
    </button>
  );
}

/** On which side of the period the event lies; `null`: in it. */
function sideOf(span: DateSpan, period: Period | null): 'before' | 'after' | null {
  if (!period) return null;
  if (span.end * MS_PER_MINUTE <= msOfDay(period.from)) return 'before';
  return span.start * MS_PER_MINUTE >= msOfDay(period.to + 1) ? 'after' : null;
}
