/** All keys, and in a few sentences how the page is used. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { closeHelp, useHelpOpen } from './help-store.ts';
import { KeyList } from './KeyList.tsx';
import { LanguageChoice, ThemeButton } from './Settings.tsx';
import { startTour } from './tour/tour-store.ts';
import styles from './Help.module.css';

export function Help() {
  const { t } = useTranslation('app');
  if (!useHelpOpen()) return null;
  return (
    <Dialog title={t('help.title')} closeLabel={t('close')} onClose={closeHelp}>
      <div className={styles.help}>
        <ul className={styles.ways}>
          {(['period', 'actor', 'pair', 'event', 'share'] as const).map((way) => (
            <li key={way}>{t(`help.${way}`)}</li>
          ))}
        </ul>
        <p>
          <Button
            onClick={() => {
              closeHelp();
              startTour();
            }}
          >
            {t('tour:start')}
          </Button>
        </p>
        <div className={styles.settings}>
          <LanguageChoice />
          <ThemeButton />
        </div>
        <h3>{t('help.keys')}</h3>
        <KeyList />
      </div>
    </Dialog>
  );
}
