/** Pictures that no pane shows, for as long as the page to print is prepared: a small window has one pane at a time. */
import { useTranslation } from 'react-i18next';
import { TimelineView } from '../../views/timeline/TimelineView.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { GraphPane } from '../graph-pane.ts';
import { useIsPreparing, useMissingPictures } from './printing.ts';
import styles from './print.module.css';

export function MissingPictures() {
  const { t } = useTranslation('print');
  const missing = useMissingPictures();
  const preparing = useIsPreparing();
  return (
    <>
      <p role="status" className={hidden.hidden}>
        {preparing ? t('preparing') : ''}
      </p>
      {missing.length > 0 && (
        <div className={styles.aside} aria-hidden="true" inert>
          {missing.includes('timeline') && <TimelineView />}
          {missing.includes('graph') && <GraphPane />}
        </div>
      )}
    </>
  );
}
