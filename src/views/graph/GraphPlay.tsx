/** Play: the period moves forward step by step; timeline, graph and all else move along, as it is the one period. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { currentView, movePeriod } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { nextPeriod, type PlayUnit } from './play.ts';
import styles from './GraphPlay.module.css';

const UNITS: readonly PlayUnit[] = ['year', 'month'];
/** Milliseconds per step. */
const SPEEDS = { slow: 2400, normal: 1400, fast: 800 } as const;
type Speed = keyof typeof SPEEDS;

export function GraphPlay() {
  const { t } = useTranslation('graph');
  const { extent } = useDirectory().catalogue;
  const [unit, setUnit] = useState<PlayUnit>('year');
  const [speed, setSpeed] = useState<Speed>('normal');
  const [loop, setLoop] = useState(false);
  const [playing, setPlaying] = useState(false);

  function step(by: 1 | -1): void {
    const next = nextPeriod(currentView().period, unit, by, extent);
    if (next) movePeriod(next);
    else if (loop && playing) movePeriod(nextPeriod(null, unit, 1, extent));
    else setPlaying(false);
  }
  const stepOn = useEffectEvent(() => step(1));
  useEffect(() => {
    if (!playing) return;
    stepOn();
    const timer = setInterval(stepOn, SPEEDS[speed]);
    return () => clearInterval(timer);
  }, [playing, speed]);

  const name = t(playing ? 'play.pause' : 'play.play');
  return (
    <span className={styles.play} role="group" aria-label={t('play.label')}>
      <Button
        look="quiet"
        icon
        aria-label={name}
        title={name}
        onClick={() => setPlaying((before) => !before)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </Button>
      <Popover
        label={t('play.settings')}
        trigger={(props) => (
          <Button look="quiet" aria-label={t('play.settings')} title={t('play.settings')} {...props}>
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
              onChange={setUnit}
            />
            <Choice
              label={t('play.speed')}
              value={speed}
              options={(Object.keys(SPEEDS) as Speed[]).map((value) => ({
                value,
                label: t(`play.pace.${value}`),
              }))}
              onChange={setSpeed}
            />
            <label className={styles.loop}>
              <input type="checkbox" checked={loop} onChange={(event) => setLoop(event.target.checked)} />
              {t('play.loop')}
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
