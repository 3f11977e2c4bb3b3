import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';
import styles from './Dialog.module.css';
import hidden from './visually-hidden.module.css';

interface DialogProps {
  readonly title: string;
  /** Name of the button that closes, in the reader's language. */
  readonly closeLabel: string;
  /** By Esc, by the button, or by a click beside the dialog. */
  readonly onClose: () => void;
  /** `palette`: narrow, near the top, without a visible head: the content brings its own field and way out. */
  readonly shape?: 'window' | 'wide' | 'palette';
  readonly children: ReactNode;
}

/**
 * A modal dialog for as long as it is rendered. The platform's own element keeps the focus inside, hides the rest
 * from screen readers, and gives the focus back where it was.
 */
export function Dialog({ title, closeLabel, onClose, shape = 'window', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // before the next key: none may go past the dialog
  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const closeBeside = (event: MouseEvent) => {
    if (event.target === element.current) onClose();
  };
  return (
    <dialog
      ref={element}
      className={`${styles.dialog} ${styles[shape]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== element.current) return; // of a dialog that was opened within this one
        event.preventDefault(); // whoever renders the dialog takes it away
        onClose();
      }}
      onMouseDown={closeBeside}
    >
      <div className={styles.body}>
        {shape === 'palette' ? (
          <h2 id={titleId} className={hidden.hidden}>
            {title}
          </h2>
        ) : (
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <Button look="quiet" icon aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </Button>
          </div>
        )}
        {children}
      </div>
    </dialog>
  );
}
