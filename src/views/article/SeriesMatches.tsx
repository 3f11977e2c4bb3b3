/** Numbers of the record about what the article names; and those that come near its figures, as they stand. */
import { useTranslation } from 'react-i18next';
import { withLabel } from '../../i18n/locale.ts';
import { textIn } from '../../base/text.ts';
import { selectSeries } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { closeArticleReader } from './article-store.ts';
import type { FigureMatch } from './figure-matches.ts';
import { FigureNumbers } from './FigureNumbers.tsx';
import type { SeriesMatch } from './series-matches.ts';
import styles from './ArticleDialog.module.css';

interface SeriesMatchesProps {
  readonly matches: readonly SeriesMatch[];
  readonly figures: readonly FigureMatch[];
  /** Of the article and its language. */
  readonly text: string;
  readonly language: string;
}

export function SeriesMatches({ matches, figures, text, language }: SeriesMatchesProps) {
  const { t } = useTranslation('article');
  if (matches.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="article-series">
      <h3 id="article-series">{t('series.title')}</h3>
      {figures.length > 0 && (
        <>
          <p className={styles.note}>{t('series.note')}</p>
          <ul className={styles.claims}>
            {figures.map((match) => (
              <FigureNumbers key={match.figure.from} match={match} text={text} language={language} />
            ))}
          </ul>
        </>
      )}
      <p className={styles.act}>
        {matches.map((match) => (
          <SeriesButton key={match.series.id} match={match} />
        ))}
      </p>
    </section>
  );
}

function SeriesButton({ match: { series, points } }: { readonly match: SeriesMatch }) {
  const { i18n } = useTranslation();
  const name = textIn(series.name, i18n.language).text;
  const show = () => {
    closeArticleReader();
    selectSeries(series.id, points);
  };
  return (
    <Button onClick={show}>
      <Icon name="timeline" />
      {points ? withLabel(name, points.join(' – '), i18n.language) : name}
    </Button>
  );
}
