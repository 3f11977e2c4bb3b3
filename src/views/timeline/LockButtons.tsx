/** The lock beside the period: pressed, what is in force stays while the timeline moves; and the way back to it. */
import { useTranslation } from 'react-i18next';
import { formatPeriodOrAll } from '../../i18n/dates.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { looksElsewhere } from '../../state/view-state.ts';
import { lookBack, toggleLock, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { StatusAtRest } from '../../ui/StatusAtRest.tsx';
import styles from './Toolbar.module.css';

/** Where it is narrow, only while it is locked: before, the lock is among what is in the menu. */
export function LockButtons({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation('timeline');
  const locked = useView((view) => view.lock !== null);
  const elsewhere = useView(looksElsewhere);
  const period = usePeriodInForce(locked);
  return (
    <span className={styles.lock}>
      {(locked || !narrow) && <LockButton named={false} />}
      {elsewhere && <BackButton period={period} />}
      <StatusAtRest text={locked ? t('lock.said', { period }) : ''} />
    </span>
  );
}

export function LockButton({ named }: { readonly named: boolean }) {
  const { t } = useTranslation('timeline');
  const locked = useView((view) => view.lock !== null);
  const label = t('lock.button');
  return (
    <Button
      icon={!named}
      look="quiet"
      aria-label={label}
      aria-pressed={locked}
      title={t('lock.hint')}
      onClick={toggleLock}
    >
      <Icon name={locked ? 'locked' : 'unlocked'} />
      {named && label}
    </Button>
  );
}

/** In words; only while it is locked, as otherwise it changes with each step of a movement. */
export function usePeriodInForce(locked: boolean): string {
  const language = usePreference('language');
  const { extent } = useDirectory().catalogue;
  const period = useView((view) => (locked ? view.period : null));
  return formatPeriodOrAll(period, extent, language);
}

/** Its text gives way where the buttons need the room. */
function BackButton({ period }: { readonly period: string }) {
  const { t } = useTranslation('timeline');
  const text = t('lock.back', { period });
  return (
    <Button aria-label={text} title={t('lock.backHint')} onClick={lookBack}>
      <Icon name="undo" />
      <span className={styles.backText}>{text}</span>
    </Button>
  );
}
