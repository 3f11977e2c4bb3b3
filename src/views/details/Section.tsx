import { useId, type ReactNode } from 'react';
import styles from './details.module.css';

interface SectionProps {
  readonly title: string;
  /** Language of the title where it is not the reader's. */
  readonly lang?: string | undefined;
  /** Small print beside the title: how many, since when. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the details under a small heading. */
export function Section({ title, lang, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>
        <span lang={lang}>{title}</span>
        {note !== undefined && <span className={styles.headingNote}> {note}</span>}
      </h3>
      {children}
    </section>
  );
}
