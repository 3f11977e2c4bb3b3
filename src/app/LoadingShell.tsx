/** The page while the dataset loads: the bar at once, quiet ground where the pictures will be, progress in words. */
import { useTranslation } from 'react-i18next';
import { useLoadProgress } from '../queries/dataset.ts';
import styles from './Shell.module.css';

export function LoadingShell() {
  const { t } = useTranslation('app');
  const progress = useLoadProgress();
  const known = progress?.total ? progress.done / progress.total : undefined;
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <span className={styles.wordmark}>Entente</span>
      </header>
      <main className={styles.loading} aria-busy="true">
        <p role="status">{t(`loading.${progress?.stage ?? 'fetch'}`)}</p>
        <progress aria-label={t('loading.label')} max={1} value={known} />
      </main>
    </div>
  );
}
