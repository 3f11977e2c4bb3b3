/** One series on its own page: its line, the change between two points, which are in the link, and its citation. */
import type { EdtfDate, Series, SeriesId } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import { todayHere } from '../../base/time.ts';
import { useSources } from '../../queries/records.ts';
import { withLabel } from '../../i18n/locale.ts';
import { unitText } from '../../i18n/unit-text.ts';
import { selectSeries } from '../../state/view-store.ts';
import { ActorLink } from './ActorLink.tsx';
import { changeSentence } from './change-text.ts';
import { citable } from './citable.ts';
import { CiteButton } from './CiteButton.tsx';
import { Missing } from './Missing.tsx';
import { positionsOf } from '../../dataset/series-change.ts';
import { SeriesFigure } from './SeriesFigure.tsx';
import { Title } from './Title.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface SeriesDetailsProps {
  readonly id: SeriesId;
  readonly points: readonly [EdtfDate, EdtfDate] | null;
}

export function SeriesDetails({ id, points }: SeriesDetailsProps) {
  const { t, language, directory } = useWords();
  const series = directory.catalogue.series.find((one) => one.id === id);
  if (!series) return <Missing id={id} />;
  return (
    <article className={styles.page}>
      <header>
        <p className={styles.eyebrow}>{t('details:series.label')}</p>
        <Title of={textIn(series.name, language)} />
        <p className={styles.small}>{unitText(series.unit, t)}</p>
        <p className={styles.chips}>
          {series.actors.map((actor) => (
            <ActorLink key={actor} id={actor} />
          ))}
        </p>
      </header>
      <SeriesFigure series={series} compared={points} onCompare={(dates) => selectSeries(series.id, dates)} />
      <footer className={styles.actions}>
        <CiteChange series={series} compared={points} />
      </footer>
    </article>
  );
}

interface CiteChangeProps {
  readonly series: Series;
  readonly compared: SeriesDetailsProps['points'];
}

/** The figure is cited by what it says of the two points, with their sources. */
function CiteChange({ series, compared }: CiteChangeProps) {
  const words = useWords();
  const { t, language, directory } = words;
  const points = series.points.toSorted((a, b) => a.span.start - b.span.start);
  const [first, second] = positionsOf(points, compared).map((at) => points[at]!);
  const sources = useSources([...new Set([first!.source, second!.source])]);
  const cited = () => ({
    id: series.id,
    title: withLabel(
      `${textIn(series.name, language).text} (${unitText(series.unit, t)})`,
      changeSentence(first!, second!, series.unit, words),
      language,
    ),
    date: '',
    place: null,
    sources: [...sources.values()],
    info: directory.catalogue.info,
    link: words.linkHere(),
    today: todayHere(),
  });
  return <CiteButton citable={() => citable(cited(), '', t, language)} />;
}
