/** A series as a line, two of its points compared, and every point with its source in a table. */
import { useState } from 'react';
import type { Series, SeriesPoint } from '../../dataset/model.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { useSources } from '../../queries/records.ts';
import { selectSource } from '../../state/view-store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { changeBetween, type Change } from './series-change.ts';
import { SeriesLine } from './SeriesLine.tsx';
import { useWords, type Words } from './use-words.ts';
import charts from './charts.module.css';
import styles from './details.module.css';

export function SeriesFigure({ series }: { readonly series: Series }) {
  const { t } = useWords();
  const points = [...series.points].sort((a, b) => a.span.start - b.span.start);
  const [picked, setPicked] = useState<readonly [number, number]>([0, points.length - 1]);
  const sources = useSources([...new Set(points.map((point) => point.source))]);
  const [a, b] = picked;
  const first = points[a];
  const second = points[b];
  if (!first || !second) return null;
  const publisher = (point: SeriesPoint) => sources.get(point.source)?.publisher ?? point.source;
  // A click moves the end that lies nearer.
  const pick = (at: number) => setPicked(Math.abs(at - a) < Math.abs(at - b) ? [at, b] : [a, at]);
  return (
    <figure className={charts.chart}>
      <SeriesLine points={points} picked={picked} onPick={pick} />
      {points.length > 1 && (
        <div className={charts.compare}>
          <PointChoice
            label={t('details:series.from')}
            points={points}
            at={a}
            onPick={(at) => setPicked([at, b])}
          />
          <PointChoice
            label={t('details:series.to')}
            points={points}
            at={b}
            onPick={(at) => setPicked([a, at])}
          />
        </div>
      )}
      <figcaption>
        <ChangeText first={first} second={second} unit={series.unit} />
        <span className={charts.origins}>
          {[...new Set([first, second])].map((point) => (
            <SourceButton key={point.date} point={point} publisher={publisher(point)} />
          ))}
        </span>
      </figcaption>
      <PointTable points={points} publisher={publisher} />
    </figure>
  );
}

function label(point: SeriesPoint, { t, language }: Words): string {
  return formatPlainDate(point.date, t, language, 'short');
}

interface PointChoiceProps {
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}

function PointChoice({ label: title, points, at, onPick }: PointChoiceProps) {
  const words = useWords();
  const options = points.map((point, i) => ({ value: String(i), label: label(point, words) }));
  return (
    <Choice label={title} value={String(at)} options={options} onChange={(value) => onPick(Number(value))} />
  );
}

interface ChangeTextProps {
  readonly first: SeriesPoint;
  readonly second: SeriesPoint;
  readonly unit: string;
}

/** "2021: 146.9, 2024: 244.8 → +66.7 %". */
function ChangeText({ first, second, unit }: ChangeTextProps) {
  const words = useWords();
  const { t, number } = words;
  const change = changeBetween(first, second);
  const { from, to } = change;
  const one = t('details:series.point', { date: label(from, words), value: number(from.value) });
  if (from === to) return <strong>{one}</strong>;
  const other = t('details:series.point', { date: label(to, words), value: number(to.value) });
  const result = changeText(change, unit, words);
  return (
    <strong role="status">
      {one}, {other}
      {result !== null && <> → {result}</>}
    </strong>
  );
}

/** "+66.7 %"; of shares the difference, "+97.1 percentage points"; `null` where there is no ratio. */
function changeText({ ratio, difference }: Change, unit: string, { t, language }: Words): string | null {
  const options = { maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  if (SHARES.includes(unit)) {
    const points = new Intl.NumberFormat(language, options).format(difference);
    return t('details:series.points', { points });
  }
  if (ratio === null) return null;
  return new Intl.NumberFormat(language, { ...options, style: 'percent' }).format(ratio);
}

const SHARES = ['per cent', 'percent', '%'];

function SourceButton({ point, publisher }: { readonly point: SeriesPoint; readonly publisher: string }) {
  const words = useWords();
  return (
    <span>
      {label(point, words)}:{' '}
      <button type="button" className={styles.publisher} onClick={() => selectSource(point.source)}>
        {publisher}
      </button>{' '}
    </span>
  );
}

interface PointTableProps {
  readonly points: readonly SeriesPoint[];
  readonly publisher: (point: SeriesPoint) => string;
}

function PointTable({ points, publisher }: PointTableProps) {
  const words = useWords();
  const { t, number } = words;
  return (
    <details className={styles.more}>
      <summary>{t('details:series.all', { count: points.length })}</summary>
      <table className={charts.points}>
        <thead>
          <tr>
            <th scope="col">{t('details:series.date')}</th>
            <th scope="col">{t('details:series.value')}</th>
            <th scope="col">{t('details:series.source')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <tr key={`${point.date} ${i}`}>
              <th scope="row">{label(point, words)}</th>
              <td>{number(point.value)}</td>
              <td>
                <button type="button" className={styles.publisher} onClick={() => selectSource(point.source)}>
                  {publisher(point)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
