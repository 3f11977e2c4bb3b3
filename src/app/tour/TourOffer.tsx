/** One line for somebody who is here for the first time: takes no focus, covers nothing, and is said no to for good. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { declineTour, startTour, useTourOffered } from './tour-store.ts';
import styles from './Tour.module.css';

/** Where the details begin; above the pictures where the details are not shown at first. */
export function TourOffer({ place }: { readonly place: 'top' | 'details' }) {
  const { t } = useTranslation('app');
  const offered = useTourOffered();
  const small = useMediaQuery('(max-width: 68.74em) and (min-height: 43.75em)');
  if (!offered || small !== (place === 'top')) return null;
  return (
    <section className={styles.offer} aria-label={t('tour.offer.label')}>
      <p>{t('tour.offer.label')}</p>
      <Button onClick={startTour}>{t('tour.offer.start')}</Button>
      <Button look="quiet" onClick={declineTour}>
        {t('tour.offer.no')}
      </Button>
    </section>
  );
}
