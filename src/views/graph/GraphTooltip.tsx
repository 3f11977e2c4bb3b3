/** What is said of a node or link beside the pointer: the same words as for the keyboard. */
import { useTranslation } from 'react-i18next';
import { foreign, nameIn } from '../../i18n/names.ts';
import type { Target } from './pointer.ts';
import type { Picture } from './scene.ts';
import { spokenClosest, spokenEvents, spokenHulls } from './spoken-node.ts';
import type { Point } from './stage.ts';
import type { Around } from './use-around.ts';
import { useShownEvents } from './use-shown-events.ts';
import styles from './GraphView.module.css';

interface GraphTooltipProps {
  readonly target: NonNullable<Target>;
  readonly at: Point;
  readonly picture: Picture | null;
  readonly near: Pick<Around, 'model' | 'nameOf'> | null;
  /** Width of the picture, in CSS pixels: at its right side the tip stands to the left. */
  readonly width: number;
}

const GAP = 14;

export function GraphTooltip({ target, at, picture, near, width }: GraphTooltipProps) {
  const { t, i18n } = useTranslation(['graph', 'vocabulary']);
  const shown = useShownEvents();
  const flipped = at.x > width - 240;
  const style = {
    insetBlockStart: at.y + GAP,
    ...(flipped ? { insetInlineEnd: width - at.x + GAP } : { insetInlineStart: at.x + GAP }),
  };
  if (target.kind === 'link') {
    const { a, b, link } = target.link;
    return (
      <div className={styles.tooltip} style={style} aria-hidden="true">
        <strong>{t('graph:pair', { a: a.name, b: b.name })}</strong>
        <span>{t('graph:sharedEvents', { count: link.sharedEvents })}</span>
      </div>
    );
  }
  const { node, name } = target.node;
  return (
    <div className={styles.tooltip} style={style} aria-hidden="true">
      <strong lang={foreign(nameIn(node.actor, i18n.language), i18n.language)}>{name}</strong>
      <span>{t(`vocabulary:actorKind.${node.actor.kind}`)}</span>
      <span>
        {spokenEvents(node, shown, t)} · {t('graph:counterparts', { count: node.counterparts })}
      </span>
      {near && <span>{spokenClosest(near, node.id, t, i18n.language)}</span>}
      {picture && <span>{spokenHulls(picture, node.id, t, i18n.language)}</span>}
    </div>
  );
}
