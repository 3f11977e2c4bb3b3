/** A mistake of the program came up: the link to what was on screen, and a new start. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import styles from './Screen.module.css';

interface MistakeScreenProps {
  readonly error: unknown;
  readonly link: string;
  readonly onRetry: () => void;
}

export function MistakeScreen({ error, link, onRetry }: MistakeScreenProps) {
  const { t } = useTranslation('app');
  return (
    <main className={styles.screen} role="alert">
      <h1>{t('mistake.title')}</h1>
      <p>{t('mistake.text')}</p>
      <p>
        <a href={link}>{t('mistake.link')}</a>
      </p>
      <p>
        <Button look="primary" onClick={onRetry}>
          {t('mistake.retry')}
        </Button>
      </p>
      <pre className={styles.detail}>{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
}
