/** Numbers of the record about what the article names: the way to the figures that it may tell. */
import { useTranslation } from 'react-i18next';
import { withLabel } from '../../i18n/locale.ts';
import { textIn } from '../../base/text.ts';
import type { ArticleMark } from '../../queries/article.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { selectSeries } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { closeArticleReader } from './article-store.ts';
import { seriesMatches, type SeriesMatch } from './series-matches.ts';
import styles from './ArticleDialog.module.css';

export function SeriesMatches({ marks }: { readonly marks: readonly ArticleMark[] }) {
  const { t } = useTranslation('article');
  const matches = seriesMatches(useDirectory().catalogue.series, marks);
  if (matches.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="article-series">
      <h3 id="article-series">{t('series.title')}</h3>
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
