/** Events per year (month, day) over the whole record; what lies in the period is set off. A click goes to that year. */
import { dayOfMs, MS_PER_MINUTE } from '../../base/time.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { withLabel } from '../../i18n/locale.ts';
import type { Story } from '../../queries/story.ts';
import { setPeriod } from '../../state/view-store.ts';
import hidden from '../../ui/visually-hidden.module.css';
import { useWords } from './use-words.ts';
import { barsOf, perBin, type Bar } from './year-bars.ts';
import styles from './charts.module.css';

const HEIGHT = 100;

function periodOf({ start, end }: Bar) {
  return { from: dayOfMs(start * MS_PER_MINUTE), to: dayOfMs(end * MS_PER_MINUTE) - 1 };
}

export function YearChart({ story }: { readonly story: Story }) {
  const { t, language, number } = useWords();
  const { edges, answer, question } = story;
  const bars = barsOf(
    edges,
    perBin(answer.overview?.matching ?? new Uint32Array(), edges.length - 1),
    question.period,
  );
  const first = bars[0];
  const last = bars.at(-1);
  if (!first || !last) return null;
  const peak = bars.reduce((most, bar) => (bar.count > most.count ? bar : most));
  const label = (bar: Bar) => formatPeriod(periodOf(bar), language);
  const counted = bars.filter((bar) => bar.count > 0);
  return (
    <figure className={styles.chart}>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map((bar, i) => (
          <BarMark
            key={bar.start}
            bar={bar}
            at={i}
            most={peak.count}
            title={withLabel(label(bar), number(bar.count), language)}
          />
        ))}
      </svg>
      <figcaption className={styles.axis}>
        <span>{label(first)}</span>
        <span className={styles.peak}>
          {t('details:story.peak', { number: number(peak.count), when: label(peak) })}
        </span>
        <span>{label(last)}</span>
      </figcaption>
      <table className={hidden.hidden}>
        <caption>{t('details:story.perYear')}</caption>
        <tbody>
          {counted.map((bar) => (
            <tr key={bar.start}>
              <th scope="row">{label(bar)}</th>
              <td>{number(bar.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface BarMarkProps {
  readonly bar: Bar;
  readonly at: number;
  readonly most: number;
  readonly title: string;
}

/** A column as high as the chart takes the pointer, as a year with one event is a thin target. */
function BarMark({ bar, at, most, title }: BarMarkProps) {
  const height = (HEIGHT * bar.count) / most;
  return (
    <g className={styles.column} onClick={() => setPeriod(periodOf(bar))}>
      <title>{title}</title>
      <rect className={styles.ground} x={at} width={1} height={HEIGHT} />
      <rect
        className={bar.inPeriod ? styles.bar : styles.outside}
        x={at + 0.1}
        width={0.8}
        y={HEIGHT - height}
        height={height}
      />
    </g>
  );
}
