/** A part of the program could not be fetched: says so where it would stand, and offers to try again. */
import { createContext, useContext } from 'react';
import { defined } from '../base/assert.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './NotFetched.module.css';

/** In the reader's language. */
export interface NotFetchedWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly reload: string;
  readonly close: string;
}

/** Held by the app. */
export const NotFetchedContext = createContext<NotFetchedWords | null>(null);

interface NotFetchedProps {
  readonly onRetry: () => void;
  /** Of something that was opened; what stands in the page cannot be closed. */
  readonly onClose?: () => void;
  /** What it is, in one line, where it is a small thing beside what is there. */
  readonly brief?: string;
}

export function NotFetched({ onRetry, onClose, brief }: NotFetchedProps) {
  const words = defined(useContext(NotFetchedContext), 'words for what could not be fetched');
  const said = (
    <div
      className={`${styles.said} ${onClose ? styles.opened : ''} ${brief ? styles.brief : ''}`}
      role="alert"
    >
      {!onClose && <strong>{brief ?? words.title}</strong>}
      {!brief && <p>{words.text}</p>}
      <p className={styles.ways}>
        <Button look={brief ? 'framed' : 'primary'} onClick={onRetry}>
          {words.retry}
        </Button>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </p>
    </div>
  );
  if (!onClose) return said;
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      {said}
    </Dialog>
  );
}
