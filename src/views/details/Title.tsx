/** A heading in the details; where it is not in the reader's language, it says in which. */
import type { ReactNode } from 'react';
import type { SpokenText } from '../../base/text.ts';
import { foreign } from '../../i18n/names.ts';
import { InLanguage } from './InLanguage.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface TitleProps {
  readonly of: SpokenText;
  /** A mark in front. */
  readonly children?: ReactNode;
}

export function Title({ of, children }: TitleProps) {
  const { language } = useWords();
  return (
    <div className={styles.titleLine}>
      <h2 className={styles.title} lang={foreign(of, language)}>
        {children}
        {of.text}
      </h2>
      <InLanguage of={of} />
    </div>
  );
}
