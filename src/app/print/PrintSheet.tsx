/** The page on paper: what is shown in words, timeline, graph, events, sources, link. On screen there is none of it. */
import { createElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { saysLicence } from '../../dataset/untold.ts';
import { textIn } from '../../base/text.ts';
import { todayHere, type DayNumber } from '../../base/time.ts';
import { linkTo } from '../../deep-links/sync.ts';
import { withLabel } from '../../i18n/locale.ts';
import { formatDayIn } from '../../i18n/dates.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { keepPrintable, printedEventsAtHand } from '../../queries/printed-events.ts';
import { currentView } from '../../state/view-store.ts';
import { onPrint, slotId } from '../../ui/printing.ts';
import { useSentence } from '../../views/filters/use-sentence.ts';
import { fetchListLater, listAtHand } from './printed-list.ts';
import styles from './print.module.css';

export function PrintSheet() {
  const { catalogue } = useDirectory();
  const [today, setToday] = useState<DayNumber | null>(null);
  useEffect(() => keepPrintable(catalogue), [catalogue]);
  useEffect(fetchListLater, []);
  useEffect(
    () =>
      onPrint(
        () => flushSync(() => setToday(todayHere())),
        () => flushSync(() => setToday(null)), // before another print begins, which reads anew what is at hand
      ),
    [],
  );
  return (
    <div className={styles.sheet} data-printed="sheet">
      {today !== null && <Head />}
      <div id={slotId('timeline')} className={styles.picture} />
      <div id={slotId('graph')} className={styles.picture} />
      {today !== null && <Events />}
      {today !== null && <Foot today={today} />}
    </div>
  );
}

function Head() {
  const { i18n } = useTranslation();
  const { info } = useDirectory().catalogue;
  const sentence = useSentence();
  const title = textIn(info.title, i18n.language);
  return (
    <header>
      <h1 lang={title.language}>{title.text}</h1>
      {sentence && <p className={styles.sentence}>{sentence.text}</p>}
    </header>
  );
}

/** Printing does not wait: where the list has not arrived, the page says so. */
function Events() {
  const { t } = useTranslation('print');
  const { catalogue } = useDirectory();
  const printed = printedEventsAtHand(catalogue);
  const list = listAtHand();
  return printed && list ? createElement(list, { printed }) : <p>{t('notReady')}</p>;
}

function Foot({ today }: { readonly today: DayNumber }) {
  const { t, i18n } = useTranslation('print');
  const { info } = useDirectory().catalogue;
  const { language } = i18n;
  const link = linkTo(currentView());
  return (
    <footer className={styles.foot}>
      <p>
        {withLabel(t('link'), '', language)}
        <a href={link}>{link}</a>
      </p>
      <p>{t('printed', { date: formatDayIn(today, language) })}</p>
      {saysLicence(info) && <p>{t('record', { version: info.version, licence: info.licence })}</p>}
    </footer>
  );
}
