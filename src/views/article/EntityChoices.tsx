/** What the article names, by kind, each to be switched on and off; and the filter that follows from it. */
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/locale.ts';
import { useFirstMatching } from '../../queries/article.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { showMatching } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { viewsFor } from './article-filter.ts';
import { closeArticleReader } from './article-store.ts';
import type { Entity, EntityKind } from './entities.ts';
import { useEntityName } from './use-entity-name.ts';
import styles from './ArticleDialog.module.css';
import marks from './MarkedText.module.css';

interface EntityChoicesProps {
  readonly entities: readonly Entity[];
  readonly on: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

export function EntityChoices({ entities, on, onToggle }: EntityChoicesProps) {
  const { t } = useTranslation('article');
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  return (
    <section className={styles.section} aria-labelledby="article-named">
      <h3 id="article-named">{t('named.title')}</h3>
      <p className={styles.note}>{t('named.note')}</p>
      <dl className={styles.kinds}>
        {kinds.map((kind) => (
          <KindRow key={kind} kind={kind} entities={entities} on={on} onToggle={onToggle} />
        ))}
      </dl>
      <FilterButton entities={entities.filter(({ key }) => on.has(key))} />
    </section>
  );
}

function KindRow({ kind, entities, on, onToggle }: EntityChoicesProps & { readonly kind: EntityKind }) {
  const { t, i18n } = useTranslation('article');
  const nameOf = useEntityName();
  return (
    <div>
      <dt>{t(`kinds.${kind}`)}</dt>
      <dd>
        {entities
          .filter((entity) => entity.kind === kind)
          .map((entity) => (
            <button
              key={entity.key}
              type="button"
              className={styles.chip}
              aria-pressed={on.has(entity.key)}
              onClick={() => onToggle(entity.key)}
            >
              <span className={`${marks.mark} ${marks[kind]}`}>{nameOf(entity)}</span>
              {entity.count > 1 && (
                <span className={styles.count}>
                  {t('times', { count: entity.count, number: formatNumber(entity.count, i18n.language) })}
                </span>
              )}
            </button>
          ))}
      </dd>
    </div>
  );
}

function FilterButton({ entities }: { readonly entities: readonly Entity[] }) {
  const { t, i18n } = useTranslation('article');
  const { catalogue } = useDirectory();
  const views = viewsFor(entities, catalogue.frameworks);
  const found = useFirstMatching(views);
  const matching = views.length === 0 ? undefined : found;
  const filterByThese = () => {
    if (!matching) return;
    showMatching(matching.view.filter, matching.view.period);
    closeArticleReader();
  };
  const number = formatNumber(matching?.matching ?? 0, i18n.language);
  return (
    <p className={styles.act}>
      <Button look="primary" disabled={!matching || matching.matching === 0} onClick={filterByThese}>
        <Icon name="filter" />
        {t('filter')}
      </Button>
      <span role="status" className={styles.note}>
        {matching ? t('matching', { count: matching.matching, number }) : t('nothingOn')}
      </span>
    </p>
  );
}
