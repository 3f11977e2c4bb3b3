/** The chain between two actors in words; each link opens the story of its pair. */
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../dataset/model.ts';
import { selectPair } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { CutNote } from './CutNote.tsx';
import { leaveByEscape } from './leave-by-escape.ts';
import { sharedOnPath } from './path.ts';
import { PathEvents } from './PathEvents.tsx';
import { PathSearch } from './PathSearch.tsx';
import { withLabel } from '../../i18n/locale.ts';
import type { Around } from './use-around.ts';
import styles from './PathBar.module.css';

/** `from` alone: the reader is choosing the other end. `path`: the chain, or `null` where there is none. */
export type PathQuest =
  | { readonly from: ActorId; readonly to: null }
  | { readonly from: ActorId; readonly to: ActorId; readonly path: readonly ActorId[] | null };

interface PathBarProps {
  readonly quest: PathQuest;
  /** All in the period, drawn or not. */
  readonly near: Around;
  readonly onChoose: (to: ActorId) => void;
  readonly onClose: () => void;
}

export function PathBar({ quest, near, onChoose, onClose }: PathBarProps) {
  const { t } = useTranslation('graph');
  const { nameOf } = near;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <div className={styles.bar} role="group" aria-label={t('path.label')} onKeyDown={leaveByEscape(onClose)}>
      {quest.to === null && (
        <>
          <span>{t('path.choose', { from: nameOf(quest.from) })}</span>
          <PathSearch from={quest.from} near={near} onChoose={onChoose} />
        </>
      )}
      {quest.to !== null && quest.path === null && (
        <span>{t('path.none', { from: nameOf(quest.from), to: nameOf(quest.to) })}</span>
      )}
      {quest.to !== null &&
        quest.path?.map((id, at) => {
          const before = quest.path?.[at - 1];
          return (
            <span key={id} className={styles.step}>
              {before !== undefined && <PathLink a={before} b={id} near={near} />}
              <strong>{nameOf(id)}</strong>
            </span>
          );
        })}
      <Button look="quiet" icon aria-label={t('path.close')} title={t('path.close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
      {quest.to !== null && <CutNote near={near} />}
      {quest.to !== null && quest.path !== null && quest.path.length > 1 && (
        <PathEvents path={quest.path} nameOf={nameOf} />
      )}
    </div>
  );
}

interface PathLinkProps {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly near: Around;
}

function PathLink({ a, b, near: { model, nameOf } }: PathLinkProps) {
  const { t, i18n } = useTranslation('graph');
  const count = sharedOnPath(model, a, b);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={withLabel(
        t('pair', { a: nameOf(a), b: nameOf(b) }),
        t('sharedEvents', { count }),
        i18n.language,
      )}
      onClick={() => selectPair(a, b)}
    >
      {count}
    </button>
  );
}
