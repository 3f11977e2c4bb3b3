import { UNTOLD_LANGUAGE } from '../../base/text.ts';
import type { Actor } from '../../dataset/model.ts';
import { languageName } from '../../i18n/names.ts';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

/** By which names it can be found, in every language and script. */
export function ActorNames({ actor }: { readonly actor: Actor }) {
  const { t, language } = useWords();
  const names = Object.entries(actor.name).filter(
    (entry): entry is [string, string] => Boolean(entry[1]) && entry[0] !== UNTOLD_LANGUAGE,
  );
  const aliases = actor.aliases ?? [];
  if (names.length + aliases.length === 0) return null;
  return (
    <Section title={t('details:actor.names')}>
      <dl className={styles.facts}>
        {names.map(([tag, name]) => (
          <div key={tag}>
            <dt>{languageName(tag, language)}</dt>
            <dd lang={tag}>{name}</dd>
          </div>
        ))}
        {aliases.length > 0 && (
          <div>
            <dt>{t('details:actor.aliases')}</dt>
            <dd>{aliases.join(' · ')}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
