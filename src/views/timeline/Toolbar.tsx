/** Above the timeline: the period, how it is laned, and ways to zoom that need neither wheel nor keys. */
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { toggleTwin, useTwin } from '../../state/twins.ts';
import { periodInView } from '../../state/view-state.ts';
import { currentView, lookBack, setLanes, setLook, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/icons.tsx';
import { later } from '../../ui/later.ts';
import { Popover } from '../../ui/Popover.tsx';
import type { LaneDimension } from './answer-types.ts';
import { LANE_SORTS } from './lane-order.ts';
import { LockButton, LockButtons } from './LockButtons.tsx';
import { PeriodField, referenceDay } from './PeriodField.tsx';
import { dayAtHand, matchingPeriod, yearsAround } from './period-steps.ts';
import type { Mover } from './mover.ts';
import type { OverviewCounts } from './use-overview-counts.ts';
import type { Arrangement } from './use-order.ts';
import styles from './Toolbar.module.css';

const Legend = later(async () => (await import('./Legend.tsx')).Legend);

const DIMENSIONS: readonly LaneDimension[] = ['none', 'kind', 'topic', 'framework', 'state', 'actor'];
const ZOOM_STEP = 2;

interface ToolbarProps {
  readonly mover: Mover | null;
  /** Shows the stretch that holds all that matches; `null` before anything is known. */
  readonly fit: (() => void) | null;
  readonly arrangement: Arrangement;
  readonly narrow: boolean;
}

/**
 * While the period moves only the field that says it is drawn anew. Where it is narrow all stands in one row: what is
 * not needed with every look is in a menu.
 */
export const Toolbar = memo(function Toolbar({ mover, fit, arrangement, narrow }: ToolbarProps) {
  const { t } = useTranslation('timeline');
  const lanes = <LaneChoices arrangement={arrangement} />;
  const periods = <PeriodButtons fit={fit} />;
  return (
    <div className={styles.bar}>
      <PeriodField narrow={narrow} />
      <LockButtons narrow={narrow} />
      <div className={styles.tools}>
        {!narrow && lanes}
        <ZoomButtons mover={mover} />
        {narrow ? (
          <More label={t('more')}>
            {[lanes, periods, <LockInMenu key="lock" />, <Legend key="legend" />]}
          </More>
        ) : (
          periods
        )}
        {!narrow && <LegendButton />}
        <TwinButton narrow={narrow} />
      </div>
    </div>
  );
});

function LaneChoices({ arrangement }: { readonly arrangement: Arrangement }) {
  const { t } = useTranslation('timeline');
  const dimension = useView((view) => view.lanes);
  const lanes = DIMENSIONS.map((value) => ({ value, label: t(`lane.by.${value}`) }));
  const sorts = LANE_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }));
  return (
    <span key="lanes" className={styles.group}>
      <Choice label={t('lane.choice')} value={dimension} options={lanes} onChange={setLanes} />
      {dimension !== 'none' && (
        <Choice
          label={t('sort.choice')}
          value={arrangement.sort}
          options={sorts}
          onChange={arrangement.setSort}
        />
      )}
    </span>
  );
}

function ZoomButtons({ mover }: Pick<ToolbarProps, 'mover'>) {
  const { t } = useTranslation('timeline');
  const zoom = (factor: number): void => {
    if (!mover) return;
    const { from, to } = mover.window();
    mover.glideBy(factor, (from + to) / 2);
  };
  return (
    <span className={styles.group}>
      <Button
        icon
        look="quiet"
        aria-label={t('zoom.out')}
        title={t('zoom.out')}
        onClick={() => zoom(1 / ZOOM_STEP)}
      >
        <Icon name="minus" />
      </Button>
      <Button
        icon
        look="quiet"
        aria-label={t('zoom.in')}
        title={t('zoom.in')}
        onClick={() => zoom(ZOOM_STEP)}
      >
        <Icon name="plus" />
      </Button>
    </span>
  );
}

function PeriodButtons({ fit }: Pick<ToolbarProps, 'fit'>) {
  const { t } = useTranslation('timeline');
  const { catalogue } = useDirectory();
  const years = (count: 1 | 10): void => {
    const reference = referenceDay(catalogue.info, catalogue.extent);
    setLook(yearsAround(dayAtHand(periodInView(currentView()), reference), count));
  };
  return (
    <span key="periods" className={styles.group}>
      <Button look="quiet" onClick={() => years(1)}>
        {t('zoom.year')}
      </Button>
      <Button look="quiet" onClick={() => years(10)}>
        {t('zoom.decade')}
      </Button>
      <Button look="quiet" onClick={() => setLook(null)}>
        {t('zoom.all')}
      </Button>
      <Button look="quiet" title={t('zoom.fitHint')} disabled={!fit} onClick={() => fit?.()}>
        {t('zoom.fit')}
      </Button>
    </span>
  );
}

type Extent = Parameters<typeof matchingPeriod>[3];

/** Shows the stretch that holds all that matches; where the period in force is locked, that period. */
export function fitMatching(
  { overview, edges }: OverviewCounts,
  catalogue: { readonly kinds: readonly string[]; readonly extent: Extent },
): void {
  if (currentView().lock) lookBack();
  else setLook(matchingPeriod(overview, edges, catalogue.kinds.length, catalogue.extent));
}

function More({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Popover
      label={label}
      trigger={(props) => (
        <Button icon look="quiet" aria-label={label} title={label} {...props}>
          <Icon name="menu" />
        </Button>
      )}
    >
      {() => <div className={styles.more}>{children}</div>}
    </Popover>
  );
}

function TwinButton({ narrow }: Pick<ToolbarProps, 'narrow'>) {
  const { t } = useTranslation('twin');
  const shown = useTwin('timeline');
  const named = narrow ? { icon: true, 'aria-label': t('list') } : {};
  return (
    <Button
      look="quiet"
      {...named}
      title={t('toggle')}
      aria-pressed={shown}
      onClick={() => toggleTwin('timeline')}
    >
      {narrow ? <Icon name="details" /> : t('list')}
    </Button>
  );
}

/** Once it is locked, the lock stands in the row. */
function LockInMenu() {
  const locked = useView((view) => view.lock !== null);
  return locked ? null : <LockButton named />;
}

function LegendButton() {
  const { t } = useTranslation('timeline');
  return (
    <Popover
      label={t('legend.title')}
      trigger={(props) => (
        <Button look="quiet" {...props}>
          {t('legend.open')}
        </Button>
      )}
    >
      {() => <Legend />}
    </Popover>
  );
}
