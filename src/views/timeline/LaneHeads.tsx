/** Names and counts of the lanes beside the plot; each lane can be collapsed and pinned on top. */
import { memo, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { foreign } from '../../i18n/names.ts';
import { usePreference } from '../../state/preferences.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { LaneDimension } from './answer-types.ts';
import { useShown, type ShownStore } from './shown-store.ts';
import type { Arrangement } from './use-order.ts';
import styles from './LaneHeads.module.css';

interface LaneHeadsProps {
  readonly shown: ShownStore;
  readonly dimension: LaneDimension;
  readonly arrangement: Arrangement;
  /** Inside the lanes, where there is no room beside them. */
  readonly inside: boolean;
  /** Scrolls so that the lane at this position is in view. */
  readonly onReach: (at: number) => void;
}

/** One tab stop; arrows move between lanes. */
export const LaneHeads = memo(function LaneHeads(props: LaneHeadsProps) {
  const { shown, dimension, arrangement, inside, onReach } = props;
  const { t } = useTranslation('timeline');
  const list = useRef<HTMLDivElement>(null);
  const now = useShown(shown, (current) => current);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 2, ArrowUp: at - 2, ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    stops[to]?.focus();
  }

  /** Names and lanes scroll together: the browser must not bring a name alone into view. */
  function onFocus({ target }: FocusEvent<HTMLDivElement>): void {
    onReach([...(list.current?.children ?? [])].findIndex((head) => head.contains(target)));
  }

  if (dimension === 'none' || !now) return null;
  const { contentHeight, height } = now.scene;
  return (
    <div
      ref={list}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('lane.all')}
      className={inside ? styles.inside : styles.beside}
      data-more-below={contentHeight - now.scroll > height + 1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {now.scene.lanes.map((lane, at) => (
        <LaneHead
          key={lane.key}
          lane={lane.key}
          count={lane.count}
          collapsed={lane.collapsed}
          top={Math.round(lane.top - now.scroll)}
          height={lane.height}
          arrangement={arrangement}
          dimension={dimension}
          first={at === 0}
        />
      ))}
    </div>
  );
});

interface LaneHeadProps extends Pick<LaneHeadsProps, 'arrangement' | 'dimension'> {
  readonly lane: string;
  readonly count: number;
  readonly collapsed: boolean;
  /** In CSS pixels, from the first lane that is in view. */
  readonly top: number;
  readonly height: number;
  readonly first: boolean;
}

/** Most lanes stay as they are from one answer to the next. */
const LaneHead = memo(function LaneHead(props: LaneHeadProps) {
  const { lane, count, collapsed, top, height, arrangement, dimension, first } = props;
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  const name = arrangement.nameOf(lane);
  const pinned = arrangement.pinned.includes(lane);
  const number = formatNumber(count, language);
  return (
    <div
      className={styles.head}
      data-pinned={pinned}
      style={{ transform: `translateY(${top}px)`, blockSize: height }}
    >
      <button
        type="button"
        className={styles.name}
        tabIndex={first ? 0 : -1}
        aria-expanded={!collapsed}
        aria-label={t('lane.label', { name: name.text, count, number })}
        title={name.text}
        onClick={() => arrangement.toggleCollapsed(lane)}
      >
        {name.iso !== undefined && <Flag iso={name.iso} />}
        {dimension === 'kind' && <Glyph of="event" kind={lane} size={11} />}
        <span className={styles.text} lang={foreign(name, language)}>
          {name.text}
        </span>{' '}
        <span className={styles.count}>{number}</span>
      </button>
      <PinButton lane={lane} name={name.text} pinned={pinned} onToggle={arrangement.togglePin} />
    </div>
  );
});

interface PinButtonProps {
  readonly lane: string;
  readonly name: string;
  readonly pinned: boolean;
  readonly onToggle: (lane: string) => void;
}

/** By itself, as counts change all the time. */
const PinButton = memo(function PinButton({ lane, name, pinned, onToggle }: PinButtonProps) {
  const { t } = useTranslation('timeline');
  const label = t('lane.pin', { name });
  return (
    <button
      type="button"
      className={styles.pin}
      tabIndex={-1}
      aria-pressed={pinned}
      aria-label={label}
      title={label}
      onClick={() => onToggle(lane)}
    >
      <Icon name="pin" size={13} />
    </button>
  );
});
