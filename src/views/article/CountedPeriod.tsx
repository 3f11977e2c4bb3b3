/** How many the record has in one period, the n-th of them, and the filter that counts the same. */
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Period } from '../../base/time.ts';
import { formatSpan, formatYear } from '../../i18n/dates.ts';
import { formatNumber, withLabel } from '../../i18n/locale.ts';
import { capitalised, onlyKind, ordinal } from '../../i18n/ordinal-words.ts';
import type { Claim, ClaimPeriod } from '../../queries/article.ts';
import type { Counted } from '../../queries/counted.ts';
import type { Filter } from '../../queries/engine-types.ts';
import { showMatching } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { closeArticleReader } from './article-store.ts';
import { EventLine } from './EventLine.tsx';
import styles from './ArticleDialog.module.css';

interface CountedPeriodProps {
  readonly claim: Claim;
  readonly counted: ClaimPeriod;
  readonly count: Counted['counts'][number];
  readonly view: { readonly filter: Filter; readonly period: Period | null };
}

export function CountedPeriod({ claim, counted, count, view }: CountedPeriodProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const number = formatNumber(count.matching, language);
  const has = hasText(counted, number, t, language);
  // Where the text leaves the period open, the longer one tells whether there are so many.
  const isOneOfTwo = claim.periods.length > 1 && counted.kind !== 'ever';
  const filterByThese = () => {
    showMatching(view.filter, view.period);
    closeArticleReader();
  };
  return (
    <div className={styles.counted}>
      <p className={styles.has}>
        <strong>{has}</strong>{' '}
        {counted.kind === 'year' && counted.told === 'nearest' && (
          <span className={styles.note}>
            {t('article:counted.nearest', { year: formatYear(counted.year, language) })}
          </span>
        )}
        {count.matching < claim.number && !isOneOfTwo && (
          <> {t('article:counted.fewer', { number: formatNumber(claim.number, language) })}</>
        )}
      </p>
      {count.matching > 0 && (
        <Button onClick={filterByThese} aria-label={withLabel(t('article:counted.filter'), has, language)}>
          <Icon name="filter" />
          {t('article:counted.filter')}
        </Button>
      )}
      {count.nth && (
        <EventLine event={count.nth}>
          {withLabel(capitalised(ordinal(claim.number, onlyKind(claim.kinds), t)), '', language)}
        </EventLine>
      )}
    </div>
  );
}

/** "The record has 2 of them in 2024." */
function hasText(counted: ClaimPeriod, number: string, t: TFunction, language: string): string {
  switch (counted.kind) {
    case 'year':
      return t('article:counted.year', { number, year: formatYear(counted.year, language) });
    case 'since':
      return t('article:counted.since', { number, date: formatSpan(counted.span, t, language) });
    case 'ever':
      return t('article:counted.ever', { number });
  }
}
