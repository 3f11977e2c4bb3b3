/** One ordinal of the article: who is counted together, how many of what, the n-th of them; and the filter for that. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOf } from '../../base/time.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { formatList } from '../../i18n/locale.ts';
import { capitalised, onlyKind, ordinalSentence } from '../../i18n/ordinal-words.ts';
import type { ActorId } from '../../dataset/model.ts';
import type { ArticleRead, Claim } from '../../queries/article.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useCounted } from '../../queries/counted.ts';
import { countedFilter, countedPeriod } from './article-filter.ts';
import { CountedPeriod } from './CountedPeriod.tsx';
import { CountedTogether } from './CountedTogether.tsx';
import type { Entity } from './entities.ts';
import { EventLine } from './EventLine.tsx';
import { placeOfClaim } from './mark-places.ts';
import styles from './ArticleDialog.module.css';
import marks from './MarkedText.module.css';

interface CountedClaimProps {
  readonly claim: Claim;
  readonly read: ArticleRead;
  readonly entities: readonly Entity[];
}

export function CountedClaim({ claim, read, entities }: CountedClaimProps) {
  const { t, i18n } = useTranslation();
  const { catalogue } = useDirectory();
  const [chosen, setChosen] = useState<readonly ActorId[] | null>(null);
  const among = chosen ? [chosen] : claim.actors.length > 0 ? claim.actors : [[]];
  const filters = among.map((actors) => countedFilter(actors, claim.kinds, catalogue.frameworks));
  const periods = claim.periods.map((period) => countedPeriod(period, catalogue.extent));
  const on = claim.date && daysOf(claim.date);
  const counted = useCounted({ filters, periods, number: claim.number, on }, `counted ${claim.from}`);
  const asked = Math.min(counted?.asked ?? 0, filters.length - 1);
  const kinds = claim.kinds.map((kind) => t(`vocabulary:kinds.${kind}`, { defaultValue: kind }));
  return (
    <li id={placeOfClaim(claim.from)} tabIndex={-1}>
      <p className={styles.quote}>
        <span className={`${marks.quoted} ${marks.ordinal}`} lang={read.reading.language}>
          {quoteOf(claim, read)}
        </span>
      </p>
      <CountedTogether
        claim={claim}
        entities={entities}
        actors={among[asked]!}
        chosen={chosen !== null}
        onChoose={setChosen}
      />
      <p className={styles.note}>
        {t('article:counted.kinds', { kinds: formatList(kinds, 'and', i18n.language) })}
        {claim.periods.length > 1 && ` ${t('article:counted.open')}`}
      </p>
      {counted?.counts.map((count, i) => (
        <CountedPeriod
          key={i}
          claim={claim}
          counted={claim.periods[i]!}
          count={count}
          view={{ filter: filters[asked]!, period: periods[i]! }}
        />
      ))}
      {claim.date && counted && counted.onDate.length > 0 && (
        <>
          <p className={styles.note}>
            {t('article:counted.onDate', { date: formatSpan(claim.date, t, i18n.language) })}
          </p>
          {counted.onDate.map(({ event, ordinals }) => (
            <div key={event.id} className={styles.counted}>
              <EventLine event={event} />
              <p className={styles.standing}>
                {capitalised(ordinalSentence(ordinals, onlyKind(claim.kinds), t))}
              </p>
            </div>
          ))}
        </>
      )}
    </li>
  );
}

function quoteOf({ from }: Claim, { text, reading }: ArticleRead): string {
  const mark = reading.marks.find((one) => one.kind === 'ordinal' && one.from === from);
  return mark?.kind === 'ordinal' ? text.slice(mark.from, mark.ends) : '';
}
