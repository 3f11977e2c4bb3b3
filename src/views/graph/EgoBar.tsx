/** The ego network that is looked at: whose, by how many steps, how many actors it holds. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { within, type Ego } from './ego.ts';
import type { Picture } from './scene.ts';
import styles from './PathBar.module.css';

interface EgoBarProps {
  readonly ego: Ego;
  readonly picture: Picture;
  readonly onChange: (ego: Ego) => void;
  readonly onClose: () => void;
}

const STEPS = ['1', '2'] as const;

export function EgoBar({ ego, picture, onChange, onClose }: EgoBarProps) {
  const { t } = useTranslation('graph');
  const name = picture.names.get(ego.id) ?? ego.id;
  const count = Math.max(0, within(picture.model, ego).size - 1);
  return (
    <div className={styles.bar} role="group" aria-label={t('ego.label', { name })}>
      <strong>{name}</strong>
      <Choice
        label={t('ego.steps')}
        value={ego.steps === 1 ? '1' : '2'}
        options={STEPS.map((value) => ({ value, label: t(`ego.within.${value}`) }))}
        onChange={(value) => onChange({ ...ego, steps: value === '1' ? 1 : 2 })}
      />
      <span>{t('ego.neighbours', { count })}</span>
      <Button look="quiet" icon aria-label={t('ego.close')} title={t('ego.close')} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
