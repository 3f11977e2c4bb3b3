import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly icon?: ReactNode;
  /** A dot beside the label: there is something new to see. */
  readonly marked?: boolean;
  readonly panel: () => ReactNode;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
  /** `bottom`: below its panel, for one thumb; `side`: beside it, where height is short. */
  readonly place?: 'top' | 'bottom' | 'side';
}

/** Tabs by the ARIA pattern: one tab stop, arrows choose, and only the chosen panel is there. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose, place = 'top' }: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === current?.id);
    const [back, on] = place === 'side' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const to = { [on]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  }

  return (
    <div className={`${styles.tabs} ${styles[place]}`}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        aria-orientation={place === 'side' ? 'vertical' : 'horizontal'}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab.id === current?.id}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === current?.id ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(tab.id)}
          >
            {tab.icon}
            <span>{tab.label}</span>
            {tab.marked && <span className={styles.mark} aria-hidden="true" />}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        tabIndex={-1}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current?.id}`}
        className={styles.panel}
      >
        {current?.panel()}
      </div>
    </div>
  );
}
