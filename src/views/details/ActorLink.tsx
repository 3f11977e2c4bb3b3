/** An actor as a button that does what a click on an actor does everywhere: filter by it and show it. */
import type { MouseEvent } from 'react';
import type { Actor, ActorId } from '../../dataset/model.ts';
import { foreign, nameIn } from '../../i18n/names.ts';
import { hover } from '../../state/hover.ts';
import { selectActor } from '../../state/view-store.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActorFilter } from './use-actor-filter.ts';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface ActorLinkProps {
  readonly id: ActorId;
  readonly onPress?: (add: boolean) => void;
  /** A plain click shows the actor and leaves the filter alone: where one reads about terms and members. */
  readonly read?: boolean;
  /** Without flag or glyph: within a sentence, or where the mark stands elsewhere. */
  readonly bare?: boolean;
}

export function ActorLink({ id, onPress, read = false, bare = false }: ActorLinkProps) {
  const { t, language, directory } = useWords();
  const { chosen, toggle } = useActorFilter(id);
  const actor = directory.actorById.get(id);
  const name = actor ? nameIn(actor, language) : { text: id, language };
  const press = ({ shiftKey, ctrlKey, metaKey }: MouseEvent) => {
    const add = shiftKey || ctrlKey || metaKey;
    if (onPress) onPress(add);
    else if (read && !add) selectActor(id);
    else toggle(add);
  };
  return (
    <button
      type="button"
      className={styles.actorLink}
      aria-pressed={chosen}
      title={t(read ? 'details:readHint' : 'details:actorHint')}
      lang={foreign(name, language)}
      onClick={press}
      onPointerEnter={() => hover({ kind: 'actor', id })}
      onPointerLeave={() => hover(null)}
    >
      {!bare && <ActorMark actor={actor} />}
      {name.text}
    </button>
  );
}

/** A state's flag; the shape of its kind for all others. */
export function ActorMark({ actor }: { readonly actor: Actor | undefined }) {
  return (
    <span className={styles.mark}>
      {actor?.iso ? <Flag iso={actor.iso} /> : <Glyph of="actor" kind={actor?.kind ?? ''} />}
    </span>
  );
}
