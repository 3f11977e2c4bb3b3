import { clearSelection } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

/** The link names something that this dataset does not have. */
export function Missing({ id }: { readonly id: string }) {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('details:missing.title')}</h2>
      <p>{t('details:missing.text', { id })}</p>
      <p>
        <Button onClick={clearSelection}>{t('details:missing.back')}</Button>
      </p>
    </div>
  );
}
