import { useId, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { LEAST_SHARE, MOST_SHARE, shareAfterKey, shareAt } from './split-share.ts';
import styles from './Split.module.css';

interface SplitProps {
  /** `vertical`: one above the other. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Share of the first, of 100. */
  readonly share: number;
  /** The reader has moved the splitter: called once per movement, at its end. */
  readonly onMoved: (share: number) => void;
  /** What the splitter sets, in the reader's language. */
  readonly label: string;
}

/** Two panes and the line between them, moved by pointer or arrows: the window splitter of the ARIA patterns. */
export function Split({ orientation, first, second, share, onMoved, label }: SplitProps) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const current = dragged ?? share;

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.preventDefault(); // no text is selected
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(share);
  }

  function onPointerMove(event: PointerEvent): void {
    const box = group.current?.getBoundingClientRect();
    if (dragged !== null && box) setDragged(shareAt(event, box, orientation));
  }

  function onPointerEnd(): void {
    if (dragged !== null && dragged !== share) onMoved(dragged);
    setDragged(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moved = shareAfterKey(event.key, share, orientation);
    if (moved === undefined) return;
    event.preventDefault();
    onMoved(moved);
  }

  return (
    <div ref={group} className={styles.group} data-orientation={orientation}>
      <div id={`${id}-first`} className={styles.pane} style={{ flexGrow: current }}>
        {first}
      </div>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is a widget */}
      <div
        role="separator"
        className={styles.splitter}
        tabIndex={0}
        aria-label={label}
        aria-controls={`${id}-first`}
        aria-orientation={orientation === 'vertical' ? 'horizontal' : 'vertical'}
        aria-valuemin={LEAST_SHARE}
        aria-valuemax={MOST_SHARE}
        aria-valuenow={Math.round(current)}
        data-dragged={dragged !== null}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onLostPointerCapture={onPointerEnd}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-enable */}
      <div className={styles.pane} style={{ flexGrow: 100 - current }}>
        {second}
      </div>
    </div>
  );
}
