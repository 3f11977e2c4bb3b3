/** Two actors together: how often, when, where, what they signed, and how long they once did not meet. */
import type { ActorId, EventRecord } from '../../dataset/model.ts';
import { useStory, type Story } from '../../queries/story.ts';
import { ActorLink } from './ActorLink.tsx';
import { EventList } from './EventList.tsx';
import { longestGap } from './gaps.ts';
import { Missing } from './Missing.tsx';
import { Section } from './Section.tsx';
import { SeriesSections } from './SeriesSections.tsx';
import { Moment, StoryEvents, StoryNumbers } from './StoryParts.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

export function PairDetails({ ids }: { readonly ids: readonly [ActorId, ActorId] }) {
  const { directory } = useWords();
  const known = ids.map((id) => directory.catalogue.redirects[id] ?? id);
  const missing = known.find((id) => !directory.actorById.has(id));
  const [a = '', b = ''] = known;
  return missing === undefined ? <Together ids={[a, b]} /> : <Missing id={missing} />;
}

function Together({ ids }: { readonly ids: readonly [ActorId, ActorId] }) {
  const { t, nameOf, list } = useWords();
  const story = useStory({ as: 'actors', actors: ids });
  const told = story?.subject.as === 'actors' ? story.subject.actors : [];
  const current = ids.every((id, i) => told[i] === id);
  return (
    <article className={styles.page} aria-busy={!current}>
      <header>
        <p className={styles.eyebrow}>{t('details:pair.label')}</p>
        <h2 className={styles.title}>{list(ids.map(nameOf))}</h2>
        <p className={styles.chips}>
          {ids.map((id) => (
            <ActorLink key={id} id={id} />
          ))}
        </p>
      </header>
      {story && <StoryNumbers story={story} />}
      {story && <Signed story={story} />}
      {story && <Gap story={story} />}
      <SeriesSections actors={ids} />
      {story && <StoryEvents story={story} />}
    </article>
  );
}

const SIGNED = ['agreement', 'joint-statement'];

function Signed({ story }: { readonly story: Story }) {
  const { t } = useWords();
  const at = story.events.flatMap((event, i) => (SIGNED.includes(event.kind) ? [i] : []));
  if (at.length === 0) return null;
  const events = at.map((i) => story.events[i]).filter((event): event is EventRecord => event !== undefined);
  return (
    <Section title={t('details:pair.signed')} note={String(at.length)}>
      <EventList events={events} rows={at.map((i) => story.rows[i] ?? 0)} total={at.length} short={4} />
    </Section>
  );
}

/** Told only where every event of the story is at hand. */
function Gap({ story }: { readonly story: Story }) {
  const { t, number } = useWords();
  if (story.events.length < story.answer.matching) return null;
  const gap = longestGap([...story.events].reverse());
  if (!gap) return null;
  return (
    <Section
      title={t('details:pair.gap')}
      note={t('details:pair.days', { count: gap.days, number: number(gap.days) })}
    >
      <dl className={styles.facts}>
        <Moment label={t('details:pair.before')} event={gap.before} />
        <Moment label={t('details:pair.after')} event={gap.after} />
      </dl>
    </Section>
  );
}
