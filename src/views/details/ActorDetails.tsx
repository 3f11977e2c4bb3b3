/** One actor: who it is, offices and memberships over time, its events in the current filter, and with whom. */
import type { Actor, ActorId } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';
import { nameIn } from '../../i18n/names.ts';
import { useStory, type Subject } from '../../queries/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ActorNames } from './ActorNames.tsx';
import { Belongings } from './Belongings.tsx';
import { Counterparts } from './Counterparts.tsx';
import { MeasureLine } from './MeasureLine.tsx';
import { Members } from './Members.tsx';
import { Missing } from './Missing.tsx';
import { SeriesSections } from './SeriesSections.tsx';
import { StoryEvents, StoryNumbers } from './StoryParts.tsx';
import { Summary } from './Summary.tsx';
import { Title } from './Title.tsx';
import { useActorFilter, useIsRoof } from './use-actor-filter.ts';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

export function ActorDetails({ id }: { readonly id: ActorId }) {
  const { directory } = useWords();
  const actor = directory.actorById.get(directory.catalogue.redirects[id] ?? id);
  return actor ? <Known actor={actor} /> : <Missing id={id} />;
}

function Known({ actor }: { readonly actor: Actor }) {
  const subject = useSubject(actor);
  const story = useStory(subject);
  const current = story !== undefined && subjectKey(story.subject) === subjectKey(subject);
  return (
    <article className={styles.page} aria-busy={!current}>
      <ActorHead actor={actor} />
      <Belongings actor={actor} />
      {story && <StoryNumbers story={story} />}
      <MeasureLine id={actor.id} />
      {story && <Counterparts story={story} self={story.subject.as === 'actors' ? actor.id : null} />}
      {story && <StoryEvents story={story} />}
      <SeriesSections actors={[actor.id]} />
      <Members actor={actor} />
      <ActorNames actor={actor} />
    </article>
  );
}

/** An organisation that takes no part itself is told by the events under its roof. */
function useSubject({ id }: Actor): Subject {
  const isRoof = useIsRoof();
  return isRoof(id) ? { as: 'framework', framework: id } : { as: 'actors', actors: [id] };
}

function subjectKey(subject: Subject): string {
  return JSON.stringify(subject);
}

function ActorHead({ actor }: { readonly actor: Actor }) {
  const { t, language } = useWords();
  const { chosen, toggle } = useActorFilter(actor.id);
  const roof = useIsRoof()(actor.id);
  const name = nameIn(actor, language);
  const note = textIn(actor.note ?? {}, language);
  return (
    <header>
      <p className={styles.eyebrow}>
        <Glyph of="actor" kind={actor.kind} />
        {t(`vocabulary:actorKind.${actor.kind}`)}
      </p>
      <Title of={name}>{actor.iso && <Flag iso={actor.iso} />} </Title>
      <Summary of={note} title={name} />
      <p className={styles.actions}>
        <Button aria-pressed={chosen} onClick={() => toggle(true)}>
          <Icon name="filter" />
          {t(chosen ? 'details:actor.inFilter' : roof ? 'details:actor.filterRoof' : 'details:actor.filter')}
        </Button>
        {actor.wikidata && (
          <a
            className={styles.outLink}
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(actor.wikidata)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            Wikidata <Icon name="external" size={12} />
          </a>
        )}
      </p>
    </header>
  );
}
