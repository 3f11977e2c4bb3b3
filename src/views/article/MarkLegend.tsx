/** Which line below a word says what: the kinds of marks that the article has. */
import { useTranslation } from 'react-i18next';
import type { ArticleMark } from '../../queries/article.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { MARK_KINDS, shownKindOf } from './entities.ts';
import styles from './MarkedText.module.css';

export function MarkLegend({ marks }: { readonly marks: readonly ArticleMark[] }) {
  const { t } = useTranslation('article');
  const directory = useDirectory();
  const kinds = new Set(marks.map((mark) => shownKindOf(mark, directory)));
  if (kinds.size === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <span className={`${styles.quoted} ${styles[kind]}`}>{t(`kinds.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
