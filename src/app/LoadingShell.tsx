/** How far the record is, in words: beneath the first words, which `index.html` has and which stay as they are. */
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLoadProgress } from '../queries/dataset.ts';

export function LoadingShell() {
  const { t } = useTranslation('app');
  const progress = useLoadProgress();
  const known = progress?.total ? progress.done / progress.total : undefined;
  return createPortal(
    <>
      <p role="status">{t(`loading.${progress?.stage ?? 'fetch'}`)}</p>
      <progress aria-label={t('loading.label')} max={1} value={known} />
    </>,
    document.getElementById('start-progress')!,
  );
}
