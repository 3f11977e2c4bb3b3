/** Lanes for which there is no room: nothing is hidden without being counted. */
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './TimelineView.module.css';

interface LeftOutProps {
  readonly lanes: number;
  readonly events: number;
}

export function LeftOut({ lanes, events }: LeftOutProps) {
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  return (
    <p className={styles.leftOut}>
      {lanes > 0
        ? t('lane.leftOut', {
            count: lanes,
            events: t('lane.eventsLeftOut', { count: events, number: formatNumber(events, language) }),
          })
        : ''}
    </p>
  );
}
