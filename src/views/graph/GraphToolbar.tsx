import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphLevel, PairWeight } from '../../queries/engine-types.ts';
import { currentEmbed } from '../../state/embed.ts';
import { setLevel, setWeight, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon, type IconName } from '../../ui/icons.tsx';
import styles from './GraphView.module.css';

const LEVELS: readonly GraphLevel[] = ['all', 'people', 'states', 'organisations'];
const WEIGHTS: readonly PairWeight[] = ['shared', 'split', 'bilateral'];

interface GraphToolbarProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly listShown: boolean;
  readonly onToggleList: () => void;
  readonly children?: ReactNode;
}

const ZOOM_STEP = 1.4;

/** In an embed there is room for the tools alone. */
export function GraphToolbar({ onZoom, onFit, listShown, onToggleList, children }: GraphToolbarProps) {
  const { t } = useTranslation('graph');
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('toolbar')}>
      {!currentEmbed() && <WhatIsDrawn />}
      <span className={styles.tools}>
        {children}
        <IconButton icon="minus" label={t('zoomOut')} onClick={() => onZoom(1 / ZOOM_STEP)} />
        <IconButton icon="plus" label={t('zoomIn')} onClick={() => onZoom(ZOOM_STEP)} />
        <IconButton icon="fit" label={t('fit')} onClick={onFit} />
        <Button
          look="quiet"
          icon
          aria-label={t('list.toggle')}
          title={t('list.toggle')}
          aria-pressed={listShown}
          onClick={onToggleList}
        >
          <Icon name="table" />
        </Button>
      </span>
    </div>
  );
}

/** Who is a node, and what a link weighs. */
function WhatIsDrawn() {
  const { t } = useTranslation('graph');
  const level = useView((view) => view.level);
  const weight = useView((view) => view.weight);
  return (
    <>
      <Choice
        label={t('level.label')}
        value={level}
        options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={setLevel}
      />
      <Choice
        label={t('weight.label')}
        value={weight}
        options={WEIGHTS.map((value) => ({ value, label: t(`weight.${value}`) }))}
        onChange={setWeight}
      />
      <span className={styles.meaning}>{t(`weight.meaning.${weight}`)}</span>
    </>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <Button look="quiet" icon aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </Button>
  );
}
