/** What an actor belonged to and which offices it held, each with its term and its sources. */
import type { Actor, Membership } from '../../dataset/model.ts';
import { formatRow } from '../../i18n/locale.ts';
import { useSources } from '../../queries/records.ts';
import { selectSource } from '../../state/view-store.ts';
import { ActorLink } from './ActorLink.tsx';
import { belongingsOf, groupedBy } from './offices.ts';
import { roleText, termText } from './office-text.ts';
import { capitalised } from '../../i18n/ordinal-words.ts';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

export function Belongings({ actor }: { readonly actor: Actor }) {
  const { t, directory } = useWords();
  const all = belongingsOf(directory.catalogue, actor.id);
  if (all.length === 0) return null;
  const title = actor.kind === 'person' ? 'details:actor.offices' : 'details:actor.memberships';
  return (
    <Section title={t(title)}>
      <ul className={styles.terms}>
        {groupedBy(all, 'of').map(({ other, terms }) => (
          <li key={other}>
            <ActorLink id={other} read />
            <ul>
              {terms.map((term) => (
                <Term key={`${term.role} ${term.from}`} term={term} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Term({ term }: { readonly term: Membership }) {
  const words = useWords();
  const sources = useSources(term.sources);
  return (
    <li>
      {formatRow([capitalised(roleText(term, words.t)), termText(term, words)], 'clauses', words.language)}
      <span className={styles.small}>
        {term.sources.map((id) => (
          <button key={id} type="button" className={styles.publisher} onClick={() => selectSource(id)}>
            {sources.get(id)?.publisher ?? id}
          </button>
        ))}
      </span>
    </li>
  );
}
