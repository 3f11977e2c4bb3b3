/** One figure of the article, and the numbers of the record that come near it, with their sources. */
import { useTranslation } from 'react-i18next';
import { textIn } from '../../base/text.ts';
import type { SeriesPoint } from '../../dataset/model.ts';
import { changeBetween } from '../../dataset/series-change.ts';
import { changeText, pointsText } from '../../i18n/change-text.ts';
import { formatRow, withLabel } from '../../i18n/locale.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { unitText } from '../../i18n/unit-text.ts';
import { useSources } from '../../queries/records.ts';
import { selectSeries } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { closeArticleReader } from './article-store.ts';
import { keyOfFigure, type FigureMatch, type NearNumber } from './figure-matches.ts';
import { placeOfFigure } from './mark-places.ts';
import styles from './ArticleDialog.module.css';
import marks from './MarkedText.module.css';

interface FigureNumbersProps {
  readonly match: FigureMatch;
  readonly text: string;
  readonly language: string;
}

export function FigureNumbers({ match: { figure, near }, text, language }: FigureNumbersProps) {
  return (
    <li id={placeOfFigure(keyOfFigure(figure))} tabIndex={-1}>
      <p className={styles.quote}>
        <span className={`${marks.quoted} ${marks.figure}`} lang={language}>
          {text.slice(figure.from, figure.to)}
        </span>
      </p>
      {near.map((one) => (
        <NearLine key={[one.series.id, ...one.points.map(({ date }) => date)].join(' ')} near={one} />
      ))}
    </li>
  );
}

function NearLine({ near: { series, points } }: { readonly near: NearNumber }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const name = textIn(series.name, language);
  const [from, to = from] = points;
  const told = useTold(points, series.unit);
  const origins = useOrigins(points);
  const show = () => {
    closeArticleReader();
    selectSeries(series.id, [from.date, to.date]);
  };
  return (
    <div className={styles.counted}>
      <p className={styles.has}>
        <span lang={name.language}>{withLabel(name.text, '', language)}</span>
        <strong>{told}</strong> <span className={styles.note}>{origins}</span>
      </p>
      <Button onClick={show} aria-label={withLabel(t('article:series.show'), name.text, language)}>
        {t('article:series.show')}
      </Button>
    </div>
  );
}

/** "2021: 146.887, 2024: 244.81 billion USD → +66.7 %" */
function useTold(points: NearNumber['points'], unit: string): string {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const row = `${pointsText(points, t, language)} ${unitText(unit, t)}`;
  const [from, to] = points;
  const change = to && changeText(changeBetween(from, to), unit, t, language);
  return change ? `${row} → ${change}` : row;
}

/** "(Xinhua, 2022; TASS, 2025)": who says so, and when it was published. */
function useOrigins(points: readonly SeriesPoint[]): string {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const ids = [...new Set(points.map(({ source }) => source))];
  const sources = useSources(ids);
  const origins = ids.map((id) => {
    const { publisher = id, published } = sources.get(id) ?? {};
    const date = published === undefined ? [] : [formatPlainDate(published, t, language, 'short')];
    return formatRow([publisher, ...date], 'clauses', language);
  });
  return `(${formatRow(origins, 'groups', language)})`;
}
