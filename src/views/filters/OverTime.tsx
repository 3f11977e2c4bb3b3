/** What matches among all events, over the whole record: two small silhouettes, one before the other. */
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../i18n/dates.ts';
import type { ViewAnswer } from '../../queries/view-answer.ts';
import { usePreference } from '../../state/preferences.ts';
import { barsOverTime, fullest, type Bar } from './over-time.ts';
import styles from './OverTime.module.css';

const MOST_BARS = 80;
const HEIGHT = 28;

export function OverTime({ answer }: { readonly answer: ViewAnswer | null }) {
  const { t } = useTranslation('filters');
  const language = usePreference('language');
  const overview = answer?.answer.overview;
  const edges = answer?.question.overview?.edges;
  const bars = overview && edges ? barsOverTime(overview, edges, MOST_BARS) : [];
  const [first, last, most] = [bars[0], bars.at(-1), fullest(bars)];
  if (!first || !last) return null;
  const said = [
    t('overTime.label', {
      period: formatPeriod({ from: first.period.from, to: last.period.to }, language),
    }),
    ...(most ? [t('overTime.most', { period: formatPeriod(most.period, language) })] : []),
  ];
  const highest = Math.max(1, ...bars.map(({ all }) => all));
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${bars.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.all} d={silhouette(bars, ({ all }) => all / highest)} />
        <path className={styles.matching} d={silhouette(bars, ({ matching }) => matching / highest)} />
      </svg>
      <figcaption>{said.join(' · ')}</figcaption>
    </figure>
  );
}

/** Bars side by side; one that has anything is never lower than a pixel. */
function silhouette(bars: readonly Bar[], share: (bar: Bar) => number): string {
  return bars
    .map((bar, at) => {
      const height = share(bar) === 0 ? 0 : Math.max(1, share(bar) * HEIGHT);
      return `M${at} ${HEIGHT}v${-height}h0.85v${height}z`;
    })
    .join('');
}
