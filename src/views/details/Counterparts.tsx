/** With whom an actor is seen most often. A click adds the other: the two together. Under a roof: who was there most. */
import type { ActorId } from '../../dataset/model.ts';
import { usePacedAnswer } from '../../queries/paced-answer.ts';
import type { Answer, Filter } from '../../queries/engine-types.ts';
import { isOwn } from '../../queries/office-holders.ts';
import type { Story } from '../../queries/story.ts';
import { choosePair, setFilter, toggleActor, useView } from '../../state/view-store.ts';
import { ActorLink } from './ActorLink.tsx';
import { Section } from './Section.tsx';
import { takenTogether } from './taken-together.ts';
import { topValues } from './top-values.ts';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

const MOST = 8;

/** `self`: whose page this is; `null` where the story is that of a roof. */
export function Counterparts({ story, self }: { readonly story: Story; readonly self: ActorId | null }) {
  const { t, number, directory } = useWords();
  const { counts, others, join } = useCompany(story, self);
  const ids = directory.catalogue.actors.map(({ id }) => id);
  const apart = (id: ActorId) => others.every((other) => other !== id && !isOwn(other, id, directory));
  const counterparts = topValues(counts?.actors, ids, MOST, apart);
  if (counterparts.length === 0) return null;
  const most = counterparts[0]?.count ?? 1;
  return (
    <Section title={t(self === null ? 'details:actor.mostThere' : 'details:actor.counterparts')}>
      <ul className={styles.ranking}>
        {counterparts.map(({ value, count }) => (
          <li key={value}>
            <ActorLink id={value} onPress={() => join(value)} />
            <meter className={styles.meter} value={count} max={most} aria-hidden="true" />
            <span className={styles.count}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Company {
  /** Beside each actor as many events as are shown once it has joined. */
  readonly counts: Answer['counts'];
  /** Who is there already. */
  readonly others: readonly ActorId[];
  readonly join: (id: ActorId) => void;
}

/** Within a larger company that is asked for together the other is added to it; else the two are shown. */
function useCompany({ answer, question, subject }: Story, self: ActorId | null): Company {
  const filter = useView((view) => view.filter);
  const view = usePacedAnswer().answer;
  const company = takenTogether(filter);
  if (self === null) {
    const join = (id: ActorId) => setFilter(withActor(question.filter, id));
    return { counts: answer.counts, others: takenTogether(question.filter), join };
  }
  if (company.length > 1 && company.includes(self)) {
    const join = (id: ActorId) => toggleActor(id, { add: true });
    return { counts: view?.answer.counts, others: company, join };
  }
  const others = subject.as === 'actors' ? subject.actors : [self];
  return { counts: answer.counts, others, join: (id) => choosePair(self, id) };
}

/** Beside those who are asked for together, in the place of others. */
function withActor(filter: Filter, id: ActorId): Filter {
  return { ...filter, actors: { values: [...takenTogether(filter), id], mode: 'all', negated: false } };
}
