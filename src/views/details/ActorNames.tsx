import type { Actor } from '../../dataset/model.ts';
import { Section } from './Section.tsx';
import { languageName } from './SourceList.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

/** By which names it can be found, in every language and script. */
export function ActorNames({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  const names = Object.entries(actor.name).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const aliases = actor.aliases ?? [];
  return (
    <Section title={words.t('details:actor.names')}>
      <dl className={styles.facts}>
        {names.map(([tag, name]) => (
          <div key={tag}>
            <dt>{languageName(tag, words)}</dt>
            <dd lang={tag}>{name}</dd>
          </div>
        ))}
        {aliases.length > 0 && (
          <div>
            <dt>{words.t('details:actor.aliases')}</dt>
            <dd>{aliases.join(' · ')}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
