/** A file could not be opened: why, and what can be done. Of a table that can be looked at, its reader can say more. */
import { useTranslation } from 'react-i18next';
import { tableEnding } from '../../formats/table-file.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { LoadErrorText } from '../LoadErrorScreen.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import styles from './FileDialogs.module.css';
import { openFile, type FailedFile } from './opening.ts';
import { SampleLink } from './SampleLink.tsx';

interface FailureDialogProps {
  readonly failed: FailedFile;
  readonly onClose: () => void;
}

export function FailureDialog({ failed, onClose }: FailureDialogProps) {
  const { error, name, file, reading } = failed;
  if (file && error.kind === 'unusable' && tableEnding(name))
    return (
      <ColumnsDialog
        file={file}
        reading={reading}
        problems={error.problems}
        onOpen={(said) => void openFile(file, said)}
        onClose={onClose}
        otherwise={<Failure failed={failed} onClose={onClose} />}
      />
    );
  return <Failure failed={failed} onClose={onClose} />;
}

/** What a reader's file has to be is said where it is something else. */
const OTHERWISE_MEANT = ['no-dataset', 'not-json', 'unusable'];

function Failure({ failed: { error, name }, onClose }: FailureDialogProps) {
  const { t } = useTranslation(['app', 'own']);
  return (
    <Dialog
      title={t('app:file.failed', { name })}
      closeLabel={t('app:close')}
      onClose={onClose}
      shape={error.kind === 'unusable' ? 'wide' : 'window'}
    >
      <div className={styles.form} role="alert">
        <LoadErrorText error={error} name={name} />
        {OTHERWISE_MEANT.includes(error.kind) && (
          <>
            <p>{t('own:expected.dataset')}</p>
            <p>
              {t('own:expected.table')} <SampleLink />
            </p>
          </>
        )}
        <p>{t('app:file.kept')}</p>
      </div>
    </Dialog>
  );
}
