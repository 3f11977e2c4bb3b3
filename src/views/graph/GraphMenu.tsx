/** What can be done with an actor, beside it: by right click or the menu key. */
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from './stage.ts';
import styles from './GraphMenu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
  /** Begins another group. */
  readonly apart?: boolean;
}

interface GraphMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly at: Point;
  /** Size of the picture, so that the menu stays within. */
  readonly bounds: { readonly width: number; readonly height: number };
  readonly onClose: () => void;
}

const WIDTH = 220;
const ITEM_HEIGHT = 30;

/** Within the picture; another group stands beside the first where there is room, else below. */
function placeOf(items: readonly MenuItem[], at: Point, bounds: GraphMenuProps['bounds']): CSSProperties {
  const another = items.findIndex((item) => item.apart);
  const beside = another > 0 && bounds.width >= 2 * WIDTH;
  const rows = beside ? Math.max(another, items.length - another) : items.length;
  const width = beside ? 2 * WIDTH : WIDTH;
  return {
    insetInlineStart: Math.max(0, Math.min(at.x, bounds.width - width)),
    insetBlockStart: Math.max(0, Math.min(at.y, bounds.height - rows * ITEM_HEIGHT - 12)),
    inlineSize: width,
    ...(beside && { gridAutoFlow: 'column', gridTemplateRows: `repeat(${rows}, auto)` }),
  };
}

export function GraphMenu({ label, items, at, bounds, onClose }: GraphMenuProps) {
  const { t } = useTranslation('graph');
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    event.stopPropagation(); // the picture below has its own arrows
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else return;
    event.preventDefault();
  }

  const style = placeOf(items, at, bounds);
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={t('menu.label', { name: label })}
      className={styles.menu}
      style={style}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!menu.current?.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            item.act();
            onClose();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
