import { useState, type ReactNode } from 'react';
import styles from './details.module.css';

interface FoldedProps {
  readonly summary: string;
  readonly children: () => ReactNode;
}

/** What is in it is made when it is first opened: most readers never ask for the numbers behind a picture. */
export function Folded({ summary, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.more}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
