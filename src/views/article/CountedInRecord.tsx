/** What the record counts where the article says "third", "for the 45th time". No verdict: it may count in another way. */
import { useTranslation } from 'react-i18next';
import type { ArticleRead } from '../../queries/article.ts';
import { CountedClaim } from './CountedClaim.tsx';
import type { Entity } from './entities.ts';
import styles from './ArticleDialog.module.css';

interface CountedInRecordProps {
  readonly read: ArticleRead;
  readonly entities: readonly Entity[];
}

export function CountedInRecord({ read, entities }: CountedInRecordProps) {
  const { t } = useTranslation('article');
  const { claims } = read.reading;
  if (claims.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="article-counted">
      <h3 id="article-counted">{t('counted.title')}</h3>
      <p className={styles.note}>{t('counted.note')}</p>
      <ol className={styles.claims}>
        {claims.map((claim) => (
          <CountedClaim key={`${claim.from} ${read.text}`} claim={claim} read={read} entities={entities} />
        ))}
      </ol>
    </section>
  );
}
