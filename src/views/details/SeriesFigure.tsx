/** A series as a line, two of its points compared with their sources, and every point in a table. */
import type { EdtfDate, Series, SeriesPoint } from '../../dataset/model.ts';
import { useSources } from '../../queries/records.ts';
import { selectSource } from '../../state/view-store.ts';
import { Choice } from '../../ui/Choice.tsx';
import { changeSentence, dateOf } from './change-text.ts';
import { PointTable } from './PointTable.tsx';
import { positionsOf, rivalsOf } from '../../dataset/series-change.ts';
import { SeriesLine } from './SeriesLine.tsx';
import { useWords } from './use-words.ts';
import charts from './charts.module.css';
import styles from './details.module.css';

interface SeriesFigureProps {
  readonly series: Series;
  /** Dates of the points that are compared; `null`: the first and the last. */
  readonly compared: readonly [EdtfDate, EdtfDate] | null;
  readonly onCompare: (dates: readonly [EdtfDate, EdtfDate]) => void;
}

export function SeriesFigure({ series, compared, onCompare }: SeriesFigureProps) {
  const words = useWords();
  const { t } = words;
  const points = series.points.toSorted((a, b) => a.span.start - b.span.start);
  const picked = positionsOf(points, compared);
  const sources = useSources([...new Set(points.map((point) => point.source))]);
  const [a, b] = picked;
  const first = points[a];
  const second = points[b];
  if (!first || !second) return null;
  const publisher = (point: SeriesPoint) => sources.get(point.source)?.publisher ?? point.source;
  const compare = (one: number, other: number) => onCompare([points[one]!.date, points[other]!.date]);
  // A click moves the end that lies nearer.
  const pick = (at: number) => (Math.abs(at - a) < Math.abs(at - b) ? compare(at, b) : compare(a, at));
  const ends = [...new Set([first, second])];
  return (
    <figure className={charts.chart}>
      <SeriesLine points={points} picked={picked} onPick={pick} />
      {points.length > 1 && (
        <div className={charts.compare}>
          <PointChoice
            label={t('details:series.from')}
            points={points}
            at={a}
            onPick={(at) => compare(at, b)}
          />
          <PointChoice
            label={t('details:series.to')}
            points={points}
            at={b}
            onPick={(at) => compare(a, at)}
          />
        </div>
      )}
      <figcaption>
        <strong role="status">{changeSentence(first, second, series.unit, words)}</strong>
        <span className={charts.origins}>
          {ends
            .flatMap((point) => [point, ...rivalsOf(points, point)])
            .map((point, i) => (
              <Origin key={i} point={point} publisher={publisher(point)} disputed={!ends.includes(point)} />
            ))}
        </span>
      </figcaption>
      <PointTable points={points} publisher={publisher} />
    </figure>
  );
}

interface PointChoiceProps {
  readonly label: string;
  readonly points: readonly SeriesPoint[];
  readonly at: number;
  readonly onPick: (at: number) => void;
}

function PointChoice({ label, points, at, onPick }: PointChoiceProps) {
  const words = useWords();
  const options = points.map((point, i) => ({ value: String(i), label: dateOf(point, words) }));
  return (
    <Choice label={label} value={String(at)} options={options} onChange={(value) => onPick(Number(value))} />
  );
}

interface OriginProps {
  readonly point: SeriesPoint;
  readonly publisher: string;
  /** Another value for the same time: it is told with its number. */
  readonly disputed: boolean;
}

function Origin({ point, publisher, disputed }: OriginProps) {
  const words = useWords();
  const date = dateOf(point, words);
  const value = words.number(point.value);
  return (
    <span>
      {disputed ? words.t('details:series.butAlso', { date, value }) : `${date}:`}{' '}
      <button type="button" className={styles.publisher} onClick={() => selectSource(point.source)}>
        {publisher}
      </button>{' '}
    </span>
  );
}
