/** What is seen while a file is opened, and when it cannot be. */
import { useTranslation } from 'react-i18next';
import { cancelLoading } from '../../queries/dataset.ts';
import type { LoadProgress } from '../../engine/protocol.ts';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { laterDialog } from '../../ui/later.ts';
import styles from './FileDialogs.module.css';
import { dismissFailure, useFailedFile, useUnderWay } from './opening.ts';

const FailureDialog = laterDialog(async () => (await import('./own-parts.ts')).failureDialog());

export function FileDialogs() {
  const underWay = useUnderWay();
  const failed = useFailedFile();
  if (underWay) return <ProgressDialog name={underWay.name} progress={underWay.progress} />;
  return failed && <FailureDialog failed={failed} onClose={dismissFailure} />;
}

function ProgressDialog({
  name,
  progress,
}: {
  readonly name: string;
  readonly progress: LoadProgress | null;
}) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('file.opening', { name })} closeLabel={t('file.cancel')} onClose={cancelLoading}>
      <div className={styles.form}>
        <p role="status">{useProgressText(progress)}</p>
        <progress
          aria-label={t('loading.label')}
          max={1}
          value={progress?.total ? progress.done / progress.total : undefined}
        />
        <Button onClick={cancelLoading}>{t('file.cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** In bytes: below this there is nothing to tell of the way. */
const LEAST_TOLD = 1e6;

/** "Fetching: 12.4 of 39.0 MB", "Indexing: 100,000 of 468,558 rows". */
function useProgressText(progress: LoadProgress | null): string {
  const { t } = useTranslation('app');
  const language = usePreference('language');
  const stage = progress?.stage ?? 'fetch';
  if (!progress || progress.total === null || progress.total === 0) return t(`loading.${stage}`);
  if (stage === 'fetch' && progress.total < LEAST_TOLD) return t('loading.fetch');
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: stage === 'fetch' ? 1 : 0 });
  const scale = stage === 'fetch' ? 1e6 : 1;
  const facts = { done: format.format(progress.done / scale), total: format.format(progress.total / scale) };
  if (progress.rows === undefined) return t(`file.progress.${stage}`, facts);
  return t('file.progress.rows', { ...facts, rows: progress.rows.toLocaleString(language) });
}
