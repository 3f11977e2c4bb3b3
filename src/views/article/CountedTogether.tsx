/** Who is counted together, where the text names them; and others whom it names, to be taken in or left out. */
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../dataset/model.ts';
import type { Claim } from '../../queries/article.ts';
import type { Entity } from './entities.ts';
import { useEntityName } from './use-entity-name.ts';
import styles from './ArticleDialog.module.css';
import marks from './MarkedText.module.css';

interface CountedTogetherProps {
  readonly claim: Claim;
  readonly entities: readonly Entity[];
  readonly actors: readonly ActorId[];
  /** By the reader. */
  readonly chosen: boolean;
  readonly onChoose: (actors: readonly ActorId[]) => void;
}

const MOST_OFFERED = 6;

export function CountedTogether({ claim, entities, actors, chosen, onChoose }: CountedTogetherProps) {
  const { t } = useTranslation('article');
  const nameOf = useEntityName();
  const label = t('counted.together');
  const toggle = (id: ActorId) =>
    onChoose(actors.includes(id) ? actors.filter((other) => other !== id) : [...actors, id]);
  return (
    <div className={styles.together} role="group" aria-label={label}>
      <span className={styles.note}>{label}</span>
      {offered(entities, claim).map((entity) => (
        <button
          key={entity.key}
          type="button"
          className={styles.chip}
          aria-pressed={actors.includes(entity.ids[0]!)}
          onClick={() => toggle(entity.ids[0]!)}
        >
          <span className={`${marks.mark} ${marks[entity.kind]}`}>{nameOf(entity)}</span>
        </button>
      ))}
      <span className={styles.note}>{t(`counted.told.${chosen ? 'chosen' : claim.toldIn}`)}</span>
    </div>
  );
}

/** Those who are counted at first, then whom else the text names most: a name must mean one alone. */
function offered(entities: readonly Entity[], { actors }: Claim): readonly Entity[] {
  const single = entities.filter(
    ({ mark, ids }) => mark.kind === 'name' && mark.actors.length === 1 && ids.length === 1,
  );
  const first = new Set(actors.flat());
  const taken = single.filter(({ ids }) => first.has(ids[0]!));
  const others = single.filter(({ ids }) => !first.has(ids[0]!)).toSorted((a, b) => b.count - a.count);
  return [...taken, ...others].slice(0, Math.max(MOST_OFFERED, taken.length));
}
