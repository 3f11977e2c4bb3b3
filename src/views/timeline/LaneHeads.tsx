/** Names and counts of the lanes beside the plot; each lane can be collapsed and pinned on top. */
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { foreign } from '../../i18n/names.ts';
import { usePreference } from '../../state/preferences.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { LaneDimension } from './answer-types.ts';
import type { SceneLane } from './scene-types.ts';
import type { LaneOrder } from './use-order.ts';
import styles from './LaneHeads.module.css';

interface LaneHeadsProps {
  readonly lanes: readonly SceneLane[];
  readonly scroll: number;
  readonly dimension: LaneDimension;
  readonly order: LaneOrder;
  /** Inside the lanes, where there is no room beside them. */
  readonly inside: boolean;
}

/** One tab stop; arrows move between lanes. */
export function LaneHeads({ lanes, scroll, dimension, order, inside }: LaneHeadsProps) {
  const { t } = useTranslation('timeline');
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 2, ArrowUp: at - 2, ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    stops[to]?.focus();
  }

  if (dimension === 'none') return null;
  return (
    <div
      ref={list}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('lane.all')}
      className={inside ? styles.inside : styles.beside}
      onKeyDown={onKeyDown}
    >
      {lanes.map((lane, at) => (
        <LaneHead
          key={lane.key}
          lane={lane}
          scroll={scroll}
          order={order}
          dimension={dimension}
          first={at === 0}
        />
      ))}
    </div>
  );
}

interface LaneHeadProps extends Pick<LaneHeadsProps, 'scroll' | 'order' | 'dimension'> {
  readonly lane: SceneLane;
  readonly first: boolean;
}

function LaneHead({ lane, scroll, order, dimension, first }: LaneHeadProps) {
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  const name = order.nameOf(lane.key);
  const pinned = order.pinned.includes(lane.key);
  const number = formatNumber(lane.count, language);
  return (
    <div
      className={styles.head}
      data-pinned={pinned}
      style={{ transform: `translateY(${Math.round(lane.top - scroll)}px)`, blockSize: lane.height }}
    >
      <button
        type="button"
        className={styles.name}
        tabIndex={first ? 0 : -1}
        aria-expanded={!lane.collapsed}
        aria-label={t('lane.label', { name: name.text, count: lane.count, number })}
        title={name.text}
        onClick={() => order.toggleCollapsed(lane.key)}
      >
        {name.iso !== undefined && <Flag iso={name.iso} />}
        {dimension === 'kind' && <Glyph of="event" kind={lane.key} size={11} />}
        <span className={styles.text} lang={foreign(name, language)}>
          {name.text}
        </span>{' '}
        <span className={styles.count}>{number}</span>
      </button>
      <button
        type="button"
        className={styles.pin}
        tabIndex={-1}
        aria-pressed={pinned}
        aria-label={t('lane.pin', { name: name.text })}
        title={t('lane.pin', { name: name.text })}
        onClick={() => order.togglePin(lane.key)}
      >
        <Icon name="pin" size={13} />
      </button>
    </div>
  );
}
