/** Every point of a series with its source; values that contradict each other are marked. */
import type { SeriesPoint } from '../../dataset/model.ts';
import { selectSource } from '../../state/view-store.ts';
import { dateOf } from './change-text.ts';
import { Folded } from './Folded.tsx';
import { rivalsOf } from '../../dataset/series-change.ts';
import { useWords } from './use-words.ts';
import charts from './charts.module.css';
import styles from './details.module.css';

interface PointTableProps {
  readonly points: readonly SeriesPoint[];
  readonly publisher: (point: SeriesPoint) => string;
}

export function PointTable(props: PointTableProps) {
  const { t } = useWords();
  const summary = t('details:series.all', { count: props.points.length });
  return <Folded summary={summary}>{() => <PointRows {...props} />}</Folded>;
}

function PointRows({ points, publisher }: PointTableProps) {
  const words = useWords();
  const { t, number } = words;
  return (
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
            <th scope="row">{dateOf(point, words)}</th>
            <td>
              {number(point.value)}
              {rivalsOf(points, point).length > 0 && <> ({t('details:series.disputed')})</>}
            </td>
            <td>
              <button type="button" className={styles.publisher} onClick={() => selectSource(point.source)}>
                {publisher(point)}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
