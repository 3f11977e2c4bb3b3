/**
 * What a link could not show, and rows of the dataset that were left out: said once, and put away by the reader. And a
 * language that could not be fetched.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../dataset/model.ts';
import type { Dropped } from '../deep-links/codec.ts';
import { useDirectory } from '../queries/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { later } from '../ui/later.ts';
import { NotFetched } from '../ui/NotFetched.tsx';
import { CloseButton } from './CloseButton.tsx';
import { chooseLanguage, useFailedLanguage } from './language-choice.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { useLeftFile, useOpenedFile } from './open-file/opening.ts';
import { ProblemTable } from './ProblemTable.tsx';
import styles from './Notices.module.css';

const FileNotices = later(async () => (await import('./open-file/own-parts.ts')).fileNotices());

interface NoticesProps {
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

export function Notices({ dropped, problems }: NoticesProps) {
  const [putAway, setPutAway] = useState<readonly unknown[]>([]);
  const own = dropped.filter(({ reason }) => reason !== 'unknown-parameter'); // trackers add theirs to any link
  const errors = problems.filter(({ severity }) => severity === 'error');
  const opened = useOpenedFile();
  const left = useLeftFile();
  const { catalogue } = useDirectory();
  const readAs = opened ? catalogue.readAs : undefined;
  return (
    <>
      {(readAs ?? left) && <FileNotices />}
      {own.length > 0 && !putAway.includes(dropped) && (
        <LinkNotice dropped={own} onClose={() => setPutAway([...putAway, dropped])} />
      )}
      {errors.length > 0 && !readAs && !putAway.includes(problems) && (
        <DataNotice problems={errors} onClose={() => setPutAway([...putAway, problems])} />
      )}
      <LanguageNotice />
    </>
  );
}

function LinkNotice({
  dropped,
  onClose,
}: {
  readonly dropped: readonly Dropped[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.notice} role="status">
      <Icon name="warning" />
      <div>
        {dropped.map(({ parameter, value, reason }) => (
          <p key={`${parameter}=${value}`}>{t(`dropped.${reason}`, { parameter, value })}</p>
        ))}
      </div>
      <CloseButton onClose={onClose} />
    </div>
  );
}

function DataNotice({
  problems,
  onClose,
}: {
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.notice} role="status">
      <Icon name="warning" />
      <p>{t('problem.notice', { count: problems.length })}</p>
      <Button onClick={() => setOpen(true)}>{t('problem.show')}</Button>
      <CloseButton onClose={onClose} />
      {open && (
        <Dialog
          shape="wide"
          title={t('problem.title')}
          closeLabel={t('close')}
          onClose={() => setOpen(false)}
        >
          <ProblemTable problems={problems} />
        </Dialog>
      )}
    </div>
  );
}

function LanguageNotice() {
  const { t } = useTranslation('app');
  const language = useFailedLanguage();
  if (!language) return null;
  const brief = t('notFetched.language', { language: LANGUAGE_NAMES[language] });
  return <NotFetched brief={brief} onRetry={() => void chooseLanguage(language)} />;
}
