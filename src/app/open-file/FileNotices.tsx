/** About a file of the reader's own: what was read of it; or that it was on screen, and how it is again. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnsLeftOut, type TableReport } from '../../dataset/table-reading.ts';
import { formatList, formatNumber, formatRow, withLabel } from '../../i18n/locale.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CloseButton } from '../CloseButton.tsx';
import { ProblemTable } from '../ProblemTable.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import { FileInput } from './FileInput.tsx';
import styles from './FileNotices.module.css';
import {
  dismissLeft,
  openFile,
  openWith,
  useLeftFile,
  useOpenedFile,
  type LeftFile,
  type OpenedFile,
} from './opening.ts';

export function FileNotices() {
  const opened = useOpenedFile();
  const left = useLeftFile();
  const [putAway, setPutAway] = useState(false);
  const { catalogue } = useDirectory();
  if (left) return <LeftNotice left={left} />;
  const readAs = opened ? catalogue.readAs : undefined;
  if (!opened || !readAs || putAway) return null;
  return <ReadNotice opened={opened} report={readAs} onClose={() => setPutAway(true)} />;
}

interface ReadNoticeProps {
  readonly opened: OpenedFile;
  readonly report: TableReport;
  readonly onClose: () => void;
}

function ReadNotice({ opened, report, onClose }: ReadNoticeProps) {
  const { t } = useTranslation(['own', 'app']);
  const [shown, setShown] = useState<'columns' | 'problems' | null>(null);
  const close = () => setShown(null);
  const { problems } = useDirectory().catalogue;
  return (
    <section className={styles.notice} aria-label={opened.name}>
      <p role="status">
        <WhatWasRead opened={opened} report={report} />
      </p>
      <div className={styles.acts}>
        {problems.length > 0 && <Button onClick={() => setShown('problems')}>{t('app:problem.show')}</Button>}
        <Button onClick={() => setShown('columns')}>{t('own:read.columns')}</Button>
        <CloseButton onClose={onClose} />
      </div>
      {shown === 'problems' && (
        <Dialog shape="wide" title={t('own:read.problems')} closeLabel={t('app:close')} onClose={close}>
          <ProblemTable problems={problems} />
        </Dialog>
      )}
      {shown === 'columns' && (
        <ColumnsDialog file={opened.file} reading={opened.reading} onOpen={openWith} onClose={close} />
      )}
    </section>
  );
}

/** "talks.csv: 40 events read. Column not read: “Budget”. 3 cells could not be read. Date: “When” · Participants: “Who”" */
function WhatWasRead({ opened: { name }, report }: Omit<ReadNoticeProps, 'onClose'>) {
  const { catalogue } = useDirectory();
  const { t, i18n } = useTranslation('own');
  const { language } = i18n;
  const number = (value: number) => formatNumber(value, language);
  const quoted = (column: string) => t('read.quoted', { column });
  const read = Object.entries(report.fields).map(([field, at]) => {
    const columns = at.map((i) => quoted(report.columns[i] ?? ''));
    return withLabel(t(`field.${field}`), formatRow(columns, 'names', language), language);
  });
  const ignored = columnsLeftOut(report);
  const { rowsLeftOut, cellsLeftOut } = report;
  return (
    <>
      <strong>{t('read.events', { name, count: catalogue.events, number: number(catalogue.events) })}</strong>{' '}
      {ignored.length > 0 &&
        t('read.ignored', {
          count: ignored.length,
          columns: formatList(ignored.map(quoted), 'and', language),
        })}{' '}
      {rowsLeftOut > 0 && t('read.rows', { count: rowsLeftOut, number: number(rowsLeftOut) })}{' '}
      {cellsLeftOut > 0 && t('read.cells', { count: cellsLeftOut, number: number(cellsLeftOut) })}{' '}
      <span className={styles.mapping}>{read.join(' · ')}</span>
    </>
  );
}

function LeftNotice({ left: { name, file } }: { readonly left: LeftFile }) {
  const { t } = useTranslation('own');
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.notice} aria-label={name}>
      <p role="status">{t(file ? 'left.closed' : 'left.gone', { name })}</p>
      <div className={styles.acts}>
        <Button onClick={() => (file ? void openFile(file) : input.current?.click())}>
          {file ? t('left.again', { name }) : t('left.open')}
        </Button>
        <CloseButton onClose={dismissLeft} />
      </div>
      {!file && <FileInput ref={input} />}
    </section>
  );
}
