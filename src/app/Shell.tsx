/** The page once the dataset is there: bar, filter line, and the panes as wide as the window allows. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../dataset/model.ts';
import { AnswerProvider } from '../queries/AnswerProvider.tsx';
import { DirectoryContext, directoryOf } from '../queries/catalogue.ts';
import { fetchLater } from '../base/idle.ts';
import { fetchEvery } from '../ui/later.ts';
import hidden from '../ui/visually-hidden.module.css';
import { FilterBar } from '../views/filters/FilterBar.tsx';
import { Bar } from './Bar.tsx';
import { Notices } from './Notices.tsx';
import { Panes } from './Panes.tsx';
import { MissingPictures } from './print/MissingPictures.tsx';
import { PrintSheet } from './print/PrintSheet.tsx';
import { Tour } from './tour/Tour.tsx';
import { TourOffer } from './tour/TourOffer.tsx';
import { offerTour } from './tour/tour-store.ts';
import { useAddress } from './use-address.ts';
import { useKeyboard } from './use-keyboard.ts';
import { WindowTitle } from './WindowTitle.tsx';
import styles from './Shell.module.css';

/** A slow phone is done with the first pictures by then. */
const ALL_FETCHED_AFTER_MS = 8_000;

interface ShellProps {
  readonly catalogue: Catalogue;
  /** What is seen until the page is drawn; without it nothing else was there, and the page is drawn in one go. */
  readonly meanwhile?: ReactNode;
}

export function Shell({ catalogue, meanwhile = null }: ShellProps) {
  const { t } = useTranslation('app');
  const directory = useMemo(() => directoryOf(catalogue), [catalogue]);
  const dropped = useAddress(catalogue, { inPieces: meanwhile !== null });
  useKeyboard();
  useEffect(() => fetchLater(fetchEvery, ALL_FETCHED_AFTER_MS), []);
  useTourOffer();
  if (dropped === null) return meanwhile;
  return (
    <DirectoryContext value={directory}>
      <AnswerProvider>
        <div className={styles.shell}>
          <a className={`${styles.skip} ${hidden.hidden}`} href="#panes">
            {t('skip')}
          </a>
          <Bar />
          <Notices dropped={dropped} problems={catalogue.problems} />
          <TourOffer place="top" />
          <FilterBar />
          <main id="panes" tabIndex={-1} className={styles.panes}>
            <Panes />
          </main>
          <MissingPictures />
          <Tour />
        </div>
        <WindowTitle />
        <PrintSheet />
      </AnswerProvider>
    </DirectoryContext>
  );
}

/** Whoever was sent a view wants the view. */
function useTourOffer(): void {
  const [plain] = useState(() => location.search === '');
  useEffect(() => {
    if (plain) offerTour();
  }, [plain]);
}
