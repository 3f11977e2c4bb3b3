/** How much the record holds, and where it holds little: in numbers that are filters, in words, and as a table. */
import { BASES } from '../../dataset/vocabulary.ts';
import { dayOfMs, MS_PER_MINUTE } from '../../base/time.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { kindName } from '../../i18n/event-title.ts';
import { useCoverage, type Coverage } from '../../queries/coverage.ts';
import { emptyStretches, type Stretch } from './empty-stretches.ts';
import { Section } from './Section.tsx';
import { topValues } from './top-values.ts';
import { Folded } from './Folded.tsx';
import { useWords } from './use-words.ts';
import { ValueChip } from './ValueChip.tsx';
import { perBin } from './year-bars.ts';
import charts from './charts.module.css';
import styles from './details.module.css';

export function CoverageSection() {
  const { t } = useWords();
  const coverage = useCoverage();
  if (!coverage) return null;
  return (
    <Section title={t('details:coverage.title')}>
      <Doubts coverage={coverage} />
      <Nothing coverage={coverage} />
      <YearTable coverage={coverage} />
    </Section>
  );
}

interface CoverageProps {
  readonly coverage: Coverage;
}

/** What rests on little, each a filter. */
function Doubts({ coverage: { counts } }: CoverageProps) {
  const { t, directory } = useWords();
  const status = topValues(counts.status, directory.catalogue.statuses).filter(
    ({ value }) => value !== 'confirmed',
  );
  return (
    <p className={styles.chips}>
      {topValues(counts.basis, BASES).map(({ value, count }) => (
        <ValueChip key={value} dimension="basis" value={value} count={count}>
          {t(`vocabulary:basis.${value}`)}
        </ValueChip>
      ))}
      {status.map(({ value, count }) => (
        <ValueChip key={value} dimension="status" value={value} count={count}>
          {t(`vocabulary:status.${value}`)}
        </ValueChip>
      ))}
    </p>
  );
}

function periodText(edges: Int32Array, { from, to }: Stretch, language: string): string {
  const dayAt = (bin: number) => dayOfMs((edges[bin] ?? 0) * MS_PER_MINUTE);
  return formatPeriod({ from: dayAt(from), to: dayAt(to) - 1 }, language);
}

/** "Nothing is recorded for 1951–1955 and 1957." */
function Nothing({ coverage: { edges, perBinAndKind } }: CoverageProps) {
  const { t, language, list } = useWords();
  const empty = emptyStretches(perBin(perBinAndKind, edges.length - 1));
  if (empty.length === 0) return null;
  const periods = list(empty.map((stretch) => periodText(edges, stretch, language)));
  return <p className={styles.small}>{t('details:coverage.nothing', { periods })}</p>;
}

/** The latest first; kinds by how often they occur. */
function YearTable(props: CoverageProps) {
  const { t } = useWords();
  return <Folded summary={t('details:coverage.table')}>{() => <YearRows {...props} />}</Folded>;
}

function YearRows({ coverage: { edges, perBinAndKind, counts } }: CoverageProps) {
  const { t, language, number, directory } = useWords();
  const { kinds } = directory.catalogue;
  const columns = topValues(counts.kinds, kinds, kinds.length).map(({ value }) => value);
  const sums = perBin(perBinAndKind, edges.length - 1);
  const years = sums.flatMap((sum, bin) => (sum > 0 ? [{ bin, sum }] : [])).toReversed();
  const at = (bin: number, kind: string) => perBinAndKind[bin * kinds.length + kinds.indexOf(kind)] ?? 0;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls: without a stop no key reaches it
    <div className={styles.wideTable} tabIndex={0} role="region" aria-label={t('details:coverage.table')}>
      <table className={charts.points}>
        <thead>
          <tr>
            <th scope="col">{t('details:coverage.year')}</th>
            <th scope="col">{t('details:coverage.all')}</th>
            {columns.map((kind) => (
              <th key={kind} scope="col">
                {kindName(kind, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ bin, sum }) => (
            <tr key={bin}>
              <th scope="row">{periodText(edges, { from: bin, to: bin + 1 }, language)}</th>
              <td>{number(sum)}</td>
              {columns.map((kind) => (
                <td key={kind}>{at(bin, kind) > 0 ? number(at(bin, kind)) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
