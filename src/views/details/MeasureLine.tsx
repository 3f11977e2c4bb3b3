/** The measure by which the graph sizes its nodes, year by year, for one actor: a line without axes, and its table. */
import type { ActorId } from '../../dataset/model.ts';
import { formatYear } from '../../i18n/dates.ts';
import { useMeasureByYear } from '../../queries/measures.ts';
import type { NodeSize } from '../../state/view-state.ts';
import { useView } from '../../state/view-store.ts';
import { NotFetched } from '../../ui/NotFetched.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { linePoints, spanOfYears } from './measure-line.ts';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './charts.module.css';

const HEIGHT = 32;

/** The events by year are there anyhow, as bars. */
export function MeasureLine({ id }: { readonly id: ActorId }) {
  const size = useView((view) => view.size);
  return size === 'events' ? null : <Line id={id} size={size} />;
}

interface LineProps {
  readonly id: ActorId;
  readonly size: Exclude<NodeSize, 'events'>;
}

function Line({ id, size }: LineProps) {
  const { t, language, number } = useWords();
  const { there, retry } = useMeasureByYear(id, size);
  const years = spanOfYears(there ?? []);
  const first = years[0];
  const last = years.at(-1);
  if (retry)
    return (
      <Section title={t(`details:measure.${size}`)}>
        <NotFetched brief={t('details:measure.notFetched')} onRetry={retry} />
      </Section>
    );
  if (!first || !last || years.length < 2) return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const say = (value: number) => (size === 'betweenness' ? percent.format(value) : number(value));
  const peak = years.reduce((most, year) => (year.value > most.value ? year : most));
  return (
    <Section title={t(`details:measure.${size}`)}>
      <figure className={styles.chart}>
        <svg
          className={styles.spark}
          viewBox={`0 0 ${years.length - 1} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <polyline
            className={styles.line}
            points={linePoints(years, peak.value, HEIGHT)}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <figcaption className={styles.axis}>
          <span>{formatYear(first.year, language)}</span>
          <span className={styles.peak}>
            {t('details:story.peak', { number: say(peak.value), when: formatYear(peak.year, language) })}
          </span>
          <span>{formatYear(last.year, language)}</span>
        </figcaption>
        <table className={hidden.hidden}>
          <caption>{t(`details:measure.${size}`)}</caption>
          <tbody>
            {years.map(({ year, value }) => (
              <tr key={year}>
                <th scope="row">{formatYear(year, language)}</th>
                <td>{say(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </Section>
  );
}
