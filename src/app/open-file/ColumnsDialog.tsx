/** The reader says which column of a table is what, with its first rows in view. */
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../dataset/model.ts';
import type { TableReading } from '../../dataset/table-reading.ts';
import { peekTable, type TableHead } from '../../formats/peek-table.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';

interface ColumnsDialogProps {
  readonly file: File;
  readonly reading: TableReading;
  /** Why nothing could be read so far. */
  readonly problems?: readonly Problem[];
  readonly onOpen: (reading: TableReading) => void;
  readonly onClose: () => void;
  /** Instead of the dialog where the file turns out to be no table. */
  readonly otherwise?: ReactNode;
}

export function ColumnsDialog({ file, reading, problems, onOpen, onClose, otherwise }: ColumnsDialogProps) {
  const { t } = useTranslation(['app', 'own']);
  const head = useHead(file);
  if (head === null && otherwise !== undefined) return otherwise;
  return (
    <Dialog
      shape="wide"
      title={t('own:columns.title', { name: file.name })}
      closeLabel={t('app:close')}
      onClose={onClose}
    >
      {head ? (
        <ColumnsForm
          head={head}
          name={file.name}
          reading={reading}
          problems={problems ?? []}
          onOpen={onOpen}
          onClose={onClose}
        />
      ) : (
        <p role="status">{t(head === null ? 'own:columns.unreadable' : 'own:columns.peeking')}</p>
      )}
    </Dialog>
  );
}

/** `undefined` until it is read; `null` where there is none. */
function useHead(file: File): TableHead | null | undefined {
  const [head, setHead] = useState<TableHead | null>();
  useEffect(() => {
    let gone = false;
    void peekTable(file, file.name).then((read) => !gone && setHead(read));
    return () => {
      gone = true;
    };
  }, [file]);
  return head;
}
