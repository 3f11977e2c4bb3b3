/** Sources in small print: where to read it, and whether we did. */
import type { Source } from '../../dataset/model.ts';
import { isDescribed } from '../../dataset/untold.ts';
import { formatPlainDate } from '../../i18n/plain-dates.ts';
import { languageName } from '../../i18n/names.ts';
import { selectSource } from '../../state/view-store.ts';
import { Icon } from '../../ui/icons.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useWords();
  if (sources.length === 0) return <p className={styles.small}>{t('details:sources.none')}</p>;
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <button
            type="button"
            className={styles.publisher}
            title={t('details:sources.allOf')}
            onClick={() => selectSource(source.id)}
          >
            {source.publisher}
          </button>{' '}
          <SourceLink source={source} /> <SourceFacts source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Opens the page in a new tab, which learns nothing of where it was opened. Only web addresses become links. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { t } = useWords();
  if (!/^https?:\/\//i.test(source.url)) return <span lang={source.language}>{source.title}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" className={styles.outLink}>
      <span lang={source.language}>{source.title}</span>
      <Icon name="external" size={12} />
      <span className={hidden.hidden}> {t('details:sources.newTab')}</span>
    </a>
  );
}

export function SourceFacts({ source }: { readonly source: Source }) {
  const words = useWords();
  const { t, language, nameOf } = words;
  const facts = [
    source.published && formatPlainDate(source.published, t, language),
    languageName(source.language, language),
    source.side && t('details:sources.side', { side: nameOf(source.side) }),
  ];
  return (
    <span className={styles.small}>
      {facts.filter(Boolean).join(' · ')}{' '}
      {!source.seen && isDescribed(source) && (
        <span className={styles.unseen}>{t('details:sources.unseen')}</span>
      )}
    </span>
  );
}
