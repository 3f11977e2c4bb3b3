import type { SpokenText } from '../../base/text.ts';
import { foreign, languageName } from '../../i18n/names.ts';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

/** A quiet tag, "English", at a text that the record does not have in the reader's language. */
export function InLanguage({ of }: { readonly of: SpokenText }) {
  const { language } = useWords();
  const own = foreign(of, language);
  if (own === undefined) return null;
  return (
    <span className={styles.inLanguage} lang={language}>
      {languageName(own, language)}
    </span>
  );
}
