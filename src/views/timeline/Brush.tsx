/** What the timeline shows, over the overview: drag it, drag its ends, click beside it; or by keys, as two sliders. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfMs, msOfDay, type Period } from '../../base/time.ts';
import { formatDayIn } from '../../i18n/dates.ts';
import { usePreference } from '../../state/preferences.ts';
import { keptPeriod, periodInView } from '../../state/view-state.ts';
import { currentView, moveLook, setLook, useView } from '../../state/view-store.ts';
import { brushStep, centreBrush, dragBrush, gripAt, handlesOf, type Grip } from './brush.ts';
import type { TimeWindow } from './time-window.ts';
import styles from './OverviewStrip.module.css';

interface BrushProps {
  readonly extent: Period;
  /** What the strip shows over its width. */
  readonly limits: TimeWindow;
  readonly width: number;
}

interface Drag {
  readonly grip: Grip;
  readonly x: number;
  readonly period: Period;
  /** As it was in the view: the step in the history goes back to it. */
  readonly before: Period | null;
}

const LEAST_DRAG = 3;

export function Brush({ extent, limits, width }: BrushProps) {
  const shown = useView(periodInView);
  const kept = useView(keptPeriod);
  const period = shown ?? extent;
  const drag = useRef<Drag | null>(null);
  const perDay = (width * msOfDay(1)) / (limits.to - limits.from);
  const xOf = (day: number): number => ((msOfDay(day) - limits.from) / (limits.to - limits.from)) * width;
  const [left, right] = shown ? [xOf(period.from), xOf(period.to + 1)] : [0, width];
  const handles = handlesOf(left, right, width);
  const wholeIsNull = (next: Period): Period | null =>
    next.from <= extent.from && next.to >= extent.to ? null : next;

  function onDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip: gripAt(x, handles) ?? 'both', x, period, before: shown };
  }

  function onMove(event: PointerEvent<HTMLDivElement>): void {
    if (!drag.current) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    if (Math.abs(x - drag.current.x) < LEAST_DRAG && periodInView(currentView()) === drag.current.before)
      return;
    const days = Math.round((x - drag.current.x) / perDay);
    moveLook(wholeIsNull(dragBrush(drag.current.period, drag.current.grip, days, extent)));
  }

  function onUp(event: PointerEvent<HTMLDivElement>): void {
    const ended = drag.current;
    drag.current = null;
    if (!ended) return;
    const now = periodInView(currentView());
    const beside = gripAt(ended.x, handles) === null;
    if (now !== ended.before) stepTo(ended.before, now);
    else if (beside && event.type === 'pointerup')
      setLook(wholeIsNull(centreBrush(period, dayOfMs(limits.from) + ended.x / perDay, extent)));
  }

  const key = (grip: Grip) => (event: KeyboardEvent) => {
    const days = brushStep(event);
    if (days === undefined) return;
    event.preventDefault();
    setLook(wholeIsNull(dragBrush(period, grip, days, extent)));
  };

  return (
    <div
      className={styles.brush}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    >
      {kept && <Kept from={xOf(kept.from)} to={xOf(kept.to + 1)} />}
      <div className={styles.shade} style={{ inlineSize: Math.max(0, left) }} />
      <div
        className={styles.window}
        style={{ insetInlineStart: left, inlineSize: Math.max(2, right - left) }}
      />
      <div
        className={styles.shade}
        style={{ insetInlineStart: right, inlineSize: Math.max(0, width - right) }}
      />
      <Handle
        grip="from"
        at={handles[0]}
        day={period.from}
        least={extent.from}
        most={period.to}
        onKeyDown={key('from')}
      />
      <Handle
        grip="to"
        at={handles[1]}
        day={period.to}
        least={period.from}
        most={extent.to}
        onKeyDown={key('to')}
      />
    </div>
  );
}

/** The period in force, while it is locked. */
function Kept({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <div
      className={styles.kept}
      style={{ insetInlineStart: from, inlineSize: Math.max(LEAST_KEPT, to - from) }}
    />
  );
}

/** A day of a century is seen too. */
const LEAST_KEPT = 3;

/** The movement as one step: undo goes back to where it began. */
function stepTo(before: Period | null, now: Period | null): void {
  moveLook(before);
  setLook(now);
}

interface HandleProps {
  readonly grip: 'from' | 'to';
  readonly at: number;
  readonly day: number;
  readonly least: number;
  readonly most: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Handle({ grip, at, day, least, most, onKeyDown }: HandleProps) {
  const { t } = useTranslation('overview');
  const language = usePreference('language');
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ insetInlineStart: at }}
      aria-label={t(grip)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={formatDayIn(day, language)}
      onKeyDown={onKeyDown}
    />
  );
}
