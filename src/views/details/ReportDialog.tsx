/** The report of an error: the reader says which field, completes the text, and copies it. Nothing is sent. */
import { useState } from 'react';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { errorReport, type Reported, type ReportedField } from './report.ts';
import { useWords } from './use-words.ts';
import styles from './CiteDialog.module.css';

const ROWS = 12;

interface ReportDialogProps {
  readonly reported: Reported;
  readonly onClose: () => void;
}

export function ReportDialog({ reported, onClose }: ReportDialogProps) {
  const { t, language } = useWords();
  const options = reported.fields.map(({ id }) => ({ value: id, label: t(`details:report.fields.${id}`) }));
  const textFor = (id: ReportedField['id'] | undefined) => {
    const field = reported.fields.find((one) => one.id === id);
    return field ? errorReport(reported, field, t, language) : '';
  };
  const [field, setField] = useState(reported.fields[0]?.id);
  const [text, setText] = useState(textFor(field));
  const choose = (id: ReportedField['id']) => {
    setField(id);
    setText(textFor(id));
  };
  return (
    <Dialog title={t('details:report.open')} closeLabel={t('cite:close')} onClose={onClose}>
      <div className={styles.format}>
        <p className={styles.note}>{t('details:report.note')}</p>
        {field && (
          <Choice label={t('details:report.field')} value={field} options={options} onChange={choose} />
        )}
        <textarea
          className={styles.prose}
          rows={ROWS}
          aria-label={t('details:report.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <CopyButton
          look="framed"
          label={t('cite:copy')}
          done={t('cite:copied')}
          failed={t('cite:failed')}
          text={() => text}
        />
      </div>
    </Dialog>
  );
}
