/** The dataset cannot be shown: what and where, and what can be done. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoadError } from '../engine/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import styles from './Screen.module.css';

interface LoadErrorScreenProps {
  readonly error: LoadError;
  /** Of the file, as the reader knows it. */
  readonly name: string;
  readonly onRetry: () => void;
  /** Other ways out. */
  readonly children: ReactNode;
}

export function LoadErrorScreen({ error, name, onRetry, children }: LoadErrorScreenProps) {
  const { t } = useTranslation('app');
  return (
    <main className={styles.screen} role="alert">
      <h1>{t('loadError.title')}</h1>
      <LoadErrorText error={error} name={name} />
      <p>
        <Button look="primary" onClick={onRetry}>
          {t('loadError.retry')}
        </Button>{' '}
        {children}
      </p>
    </main>
  );
}

/** What went wrong with the file `name`, in words, with the rows where there are any. */
export function LoadErrorText({ error, name }: { readonly error: LoadError; readonly name: string }) {
  const { t } = useTranslation('app');
  const facts = {
    url: name,
    status: error.kind === 'http' ? error.status : '',
    version: error.kind === 'newer-format' ? error.version : '',
    megabytes: error.kind === 'too-large' ? Math.ceil(error.bytes / 1e6) : '',
    most: error.kind === 'too-large' ? Math.floor(error.most / 1e6) : '',
  };
  return (
    <>
      <p>{t(`loadError.${error.kind}`, facts)}</p>
      {'detail' in error && <pre className={styles.detail}>{error.detail}</pre>}
      {error.kind === 'unusable' && <ProblemTable problems={error.problems} />}
    </>
  );
}
