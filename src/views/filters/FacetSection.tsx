import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import type { Dimension } from '../../queries/engine-types.ts';
import { usePreference } from '../../state/preferences.ts';
import { useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { ModeChoice, NegationChoice } from './ClauseChoices.tsx';
import { dropClause } from './clause-verbs.ts';
import { facetOf } from './facets.ts';
import { FacetRow } from './FacetRow.tsx';
import styles from './FacetSection.module.css';

const FIRST_SHOWN = 8;
const MORE_SHOWN = 40;
/** With more values than this there is a field to search within them. */
const MOST_WITHOUT_SEARCH = 20;
const NONE: readonly string[] = [];

interface FacetSectionProps {
  readonly dimension: Dimension;
  readonly counts: Uint32Array | undefined;
}

/** One dimension: how its clause is meant, and its values. */
export function FacetSection({ dimension, counts }: FacetSectionProps) {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  const clause = useView((view) => view.filter[dimension]);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(FIRST_SHOWN);
  const heading = useId();
  const chosen = clause?.values ?? NONE;
  const facet = facetOf({ dimension, counts, chosen, search, most }, { directory, t, language });
  const size = counts?.length ?? 0;
  return (
    <section className={styles.section} data-dimension={dimension} aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{t(`filters:dimension.${dimension}`)}</h3>
        {clause && (
          <Button look="quiet" onClick={() => dropClause(dimension)}>
            {t('filters:facet.clear')}
          </Button>
        )}
      </header>
      {clause && (
        <div className={styles.meaning}>
          {dimension === 'actors' && chosen.length > 1 && <ModeChoice />}
          <NegationChoice dimension={dimension} />
        </div>
      )}
      {size > MOST_WITHOUT_SEARCH && <SearchWithin label={heading} text={search} onChange={setSearch} />}
      <ul>
        {facet.values.map((value) => (
          <FacetRow
            key={value.id}
            dimension={dimension}
            value={value}
            largest={facet.largest}
            excluded={clause?.negated ?? false}
          />
        ))}
      </ul>
      {facet.values.length === 0 && <p className={styles.none}>{t('filters:facet.none')}</p>}
      {facet.left > 0 && (
        <Button look="quiet" onClick={() => setMost(most + MORE_SHOWN)}>
          {t('filters:facet.more', { count: facet.left, number: formatNumber(facet.left, language) })}
        </Button>
      )}
    </section>
  );
}

interface SearchWithinProps {
  /** Id of the heading. */
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function SearchWithin({ label, text, onChange }: SearchWithinProps) {
  const { t } = useTranslation('filters');
  const id = useId();
  return (
    <input
      id={id}
      type="search"
      className={styles.search}
      aria-label={t('facet.search')}
      aria-describedby={label}
      placeholder={t('facet.search')}
      autoComplete="off"
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
