import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  /** Said by screen readers when the popover opens. */
  readonly label: string;
  /** The button that opens it: gets what it must carry. */
  readonly trigger: (props: TriggerProps) => ReactNode;
  /** Gets the way to close, after which the trigger has the focus again. */
  readonly children: (close: () => void) => ReactNode;
}

export interface TriggerProps {
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string;
  readonly onClick: () => void;
}

const MARGIN = 8;
const GAP = 4;

/**
 * A small panel beside its button, in the top layer; Esc, a click elsewhere, or moving on with Tab closes it.
 * Positioned by script, as not every browser of the last two years can anchor by style.
 */
export function Popover({ label, trigger, children }: PopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});
  const id = useId();
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !panel.current || !anchor.current) return;
    const [button, dialog] = [anchor.current, panel.current];
    dialog.showPopover?.();
    const put = () => setPlace(placeBelow(button.getBoundingClientRect(), dialog.getBoundingClientRect()));
    put();
    firstStop(dialog)?.focus();
    const observer = new ResizeObserver(put); // what is loaded later makes it larger
    observer.observe(dialog);
    return () => observer.disconnect();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const closeElsewhere = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !anchor.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeElsewhere, true);
    document.addEventListener('focusin', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere, true);
      document.removeEventListener('focusin', closeElsewhere);
    };
  }, [open]);

  return (
    <span ref={anchor} className={styles.anchor}>
      {trigger({
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        'aria-controls': id,
        onClick: () => setOpen((before) => !before),
      })}
      {open && (
        <div
          ref={panel}
          id={id}
          role="dialog"
          aria-label={label}
          popover="manual"
          className={styles.panel}
          style={place}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation(); // Esc steps out of one thing at a time
            close();
          }}
        >
          {children(close)}
        </div>
      )}
    </span>
  );
}

/** Below the button, or above where there is more room; never beyond the window. */
function placeBelow(button: DOMRect, panel: DOMRect): CSSProperties {
  const left = Math.max(MARGIN, Math.min(button.left, window.innerWidth - panel.width - MARGIN));
  const below = window.innerHeight - button.bottom - GAP - MARGIN;
  const above = button.top - GAP - MARGIN;
  return below >= panel.height || below >= above
    ? { left, top: button.bottom + GAP, maxBlockSize: below }
    : { left, bottom: window.innerHeight - button.top + GAP, maxBlockSize: above };
}

function firstStop(panel: HTMLElement): HTMLElement | null {
  return panel.querySelector<HTMLElement>(
    'input:checked, button:not(:disabled), input, select, [tabindex="0"]',
  );
}
