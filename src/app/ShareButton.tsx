/** Opens the link to exactly this view. The dialog is loaded when it is first opened. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../deep-links/sync.ts';
import { currentView } from '../state/view-store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/icons.tsx';
import { laterDialog } from '../ui/later.ts';
import styles from './Share.module.css';

const ShareDialog = laterDialog(async () => (await import('./ShareDialog.tsx')).ShareDialog);

export function ShareButton() {
  const { t } = useTranslation('app');
  const [link, setLink] = useState<string | null>(null);
  return (
    <>
      <Button
        look="quiet"
        data-tour="share"
        aria-label={t('share.button')}
        onClick={() => setLink(linkTo(currentView()))}
      >
        <Icon name="share" />
        <span className={styles.word}>{t('share.button')}</span>
      </Button>
      {link !== null && <ShareDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}
