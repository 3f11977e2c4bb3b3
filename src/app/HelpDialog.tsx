/** All keys, and in a few sentences how the page is used. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TOUCH, useMediaQuery } from '../ui/use-media-query.ts';
import { KeyList } from './KeyList.tsx';
import { LanguageChoice, ThemeButton } from './Settings.tsx';
import { startTour } from './tour/tour-store.ts';
import styles from './Help.module.css';

const WAYS = ['period', 'actor', 'pair', 'event'] as const;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['help', 'app']);
  const touch = useMediaQuery(TOUCH);
  return (
    <Dialog title={t('title')} closeLabel={t('app:close')} onClose={onClose}>
      <div className={styles.help}>
        <ul className={styles.ways}>
          {WAYS.map((way) => (
            <li key={way}>{touch ? t(`touch.${way}`) : t(`way.${way}`)}</li>
          ))}
          <li>{t('share')}</li>
        </ul>
        <p>
          <Button
            onClick={() => {
              onClose();
              startTour();
            }}
          >
            {t('app:tour.start')}
          </Button>
        </p>
        <section className={styles.settings}>
          <h3>{t('look')}</h3>
          <LanguageChoice />
          <ThemeButton />
        </section>
        <h3>{t('keys')}</h3>
        <KeyList />
      </div>
    </Dialog>
  );
}
