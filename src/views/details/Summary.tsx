import type { SpokenText } from '../../base/text.ts';
import { foreign } from '../../i18n/names.ts';
import { InLanguage } from './InLanguage.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface SummaryProps {
  readonly of: SpokenText;
  readonly title: SpokenText;
}

/** Nothing where it is empty. Its language is told once: not again where the title's is the same. */
export function Summary({ of, title }: SummaryProps) {
  const { language } = useWords();
  if (of.text === '') return null;
  return (
    <p className={styles.summary} lang={foreign(of, language)}>
      {of.text} {of.language !== title.language && <InLanguage of={of} />}
    </p>
  );
}
