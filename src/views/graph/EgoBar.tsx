/** The ego network that is looked at: whose, by how many steps, how many actors it holds. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { CutNote } from './CutNote.tsx';
import { within, type Ego } from './ego.ts';
import { leaveByEscape } from './leave-by-escape.ts';
import type { Picture } from './scene.ts';
import type { Around } from './use-around.ts';
import styles from './PathBar.module.css';

interface EgoBarProps {
  readonly ego: Ego;
  readonly picture: Picture;
  /** All in the period, drawn or not. */
  readonly near: Around;
  readonly onChange: (ego: Ego) => void;
  readonly onClose: () => void;
}

const STEPS = ['1', '2'] as const;

export function EgoBar({ ego, picture, near, onChange, onClose }: EgoBarProps) {
  const { t } = useTranslation('graph');
  const name = near.nameOf(ego.id);
  const others = [...within(near.model, ego)].filter((id) => id !== ego.id);
  const drawn = others.filter((id) => picture.model.nodeNumber.has(id)).length;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <div
      className={styles.bar}
      role="group"
      aria-label={t('ego.label', { name })}
      onKeyDown={leaveByEscape(onClose)}
    >
      <strong>{name}</strong>
      <Choice
        label={t('ego.steps')}
        value={ego.steps === 1 ? '1' : '2'}
        options={STEPS.map((value) => ({ value, label: t(`ego.within.${value}`) }))}
        onChange={(value) => onChange({ ...ego, steps: value === '1' ? 1 : 2 })}
      />
      <span>
        {t('ego.neighbours', { count: others.length })}
        {drawn < others.length && ` · ${t('ego.drawn', { drawn })}`}
      </span>
      <CutNote near={near} />
      <Button look="quiet" icon aria-label={t('ego.close')} title={t('ego.close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
