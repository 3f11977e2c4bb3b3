/** Play: the period moves forward step by step; timeline, graph and all else move along, as it is the one period. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withLabel } from '../../i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { PlayUnit } from './play.ts';
import { SPEEDS, usePlay, type PlaySettings, type Speed } from './use-play.ts';
import styles from './GraphPlay.module.css';

const UNITS: readonly PlayUnit[] = ['year', 'month', 'event'];

interface GraphPlayProps {
  /** With trails, what is older is drawn cooler. */
  readonly onTrails: (trails: boolean) => void;
}

export function GraphPlay({ onTrails }: GraphPlayProps) {
  const { t, i18n } = useTranslation('graph');
  const [settings, setSettings] = useState<PlaySettings>({
    unit: 'year',
    speed: 'normal',
    loop: false,
    trails: false,
  });
  const { unit, speed, loop, trails } = settings;
  const set = (change: Partial<PlaySettings>) => setSettings((before) => ({ ...before, ...change }));
  const { playing, toggle, step } = usePlay(settings);

  const name = t(playing ? 'play.pause' : 'play.play');
  const how = withLabel(t('play.settings'), t(`play.by.${unit}`), i18n.language);
  return (
    <span className={styles.play} role="group" aria-label={t('play.label')}>
      <Button look="quiet" icon aria-label={name} title={name} onClick={toggle}>
        <Icon name={playing ? 'pause' : 'play'} />
      </Button>
      <Popover
        label={t('play.settings')}
        trigger={(props) => (
          <Button look="quiet" aria-label={how} title={t('play.settings')} {...props}>
            {t(`play.by.${unit}`)}
          </Button>
        )}
      >
        {() => (
          <div className={styles.settings}>
            <Choice
              label={t('play.unit')}
              value={unit}
              options={UNITS.map((value) => ({ value, label: t(`play.by.${value}`) }))}
              onChange={(value) => set({ unit: value })}
            />
            <Choice
              label={t('play.speed')}
              value={speed}
              options={(Object.keys(SPEEDS) as Speed[]).map((value) => ({
                value,
                label: t(`play.pace.${value}`),
              }))}
              onChange={(value) => set({ speed: value })}
            />
            <label className={styles.loop}>
              <input
                type="checkbox"
                checked={loop}
                onChange={(event) => set({ loop: event.target.checked })}
              />
              {t('play.loop')}
            </label>
            <label className={styles.loop}>
              <input
                type="checkbox"
                checked={trails}
                onChange={(event) => {
                  set({ trails: event.target.checked });
                  onTrails(event.target.checked);
                }}
              />
              {t('play.trails')}
            </label>
            <span>
              <Button onClick={() => step(-1)}>{t(`play.back.${unit}`)}</Button>{' '}
              <Button onClick={() => step(1)}>{t(`play.on.${unit}`)}</Button>
            </span>
          </div>
        )}
      </Popover>
    </span>
  );
}
