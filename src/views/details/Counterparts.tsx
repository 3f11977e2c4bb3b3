/** With whom an actor is seen most often. A click adds the other: the two together. Under a roof: who was there most. */
import type { ActorId } from '../../dataset/model.ts';
import type { Story } from '../../queries/story.ts';
import { choosePair, currentView, toggleActor } from '../../state/view-store.ts';
import { ActorLink } from './ActorLink.tsx';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

const MOST = 8;

export function Counterparts({ story, self }: { readonly story: Story; readonly self: ActorId | null }) {
  const { t, number, directory } = useWords();
  const graph = story.answer.graph;
  if (!graph) return null;
  const counterparts = Array.from(graph.actors, (actor, i) => ({
    id: directory.catalogue.actors[actor]?.id ?? '',
    count: graph.counts[i] ?? 0,
  })).filter(({ id }) => id !== self && id !== '');
  if (counterparts.length === 0) return null;
  const most = counterparts[0]?.count ?? 1;
  return (
    <Section title={t(self === null ? 'details:actor.mostThere' : 'details:actor.counterparts')}>
      <ul className={styles.ranking}>
        {counterparts.slice(0, MOST).map(({ id, count }) => (
          <li key={id}>
            {self === null ? <ActorLink id={id} /> : <ActorLink id={id} onPress={() => join(self, id)} />}
            <meter className={styles.meter} value={count} max={most} aria-hidden="true" />
            <span className={styles.count}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Within a larger company the other is added; else the two are shown. */
function join(self: ActorId, other: ActorId): void {
  const chosen = currentView().filter.actors;
  const company = chosen && !chosen.negated && chosen.values.includes(self) && chosen.values.length > 1;
  if (company) toggleActor(other, { add: true });
  else choosePair(self, other);
}
