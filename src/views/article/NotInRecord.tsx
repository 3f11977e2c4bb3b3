/** What the text has and the record has not: no verdict, the record may be thin. */
import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../i18n/dates.ts';
import type { ArticleReading } from '../../queries/article.ts';
import styles from './ArticleDialog.module.css';

export function NotInRecord({ reading }: { readonly reading: ArticleReading }) {
  const { t, i18n } = useTranslation();
  const dates = new Map(
    reading.marks.flatMap((mark) =>
      mark.kind === 'date' && mark.span && !mark.known ? [[mark.date, mark.span] as const] : [],
    ),
  );
  if (dates.size + reading.unknown.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="article-unknown">
      <h3 id="article-unknown">{t('article:unknown.title')}</h3>
      <p className={styles.note}>{t('article:unknown.note')}</p>
      <dl className={styles.kinds}>
        {dates.size > 0 && (
          <div>
            <dt>{t('article:unknown.dates')}</dt>
            <dd>
              {[...dates].map(([date, span]) => (
                <span key={date} className={styles.plain}>
                  {formatSpan(span, t, i18n.language)}
                </span>
              ))}
            </dd>
          </div>
        )}
        {reading.unknown.length > 0 && (
          <div>
            <dt>{t('article:unknown.names')}</dt>
            <dd>
              {reading.unknown.map(({ text }) => (
                <span key={text} className={styles.plain} lang={reading.language}>
                  {text}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
