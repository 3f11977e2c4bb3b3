/** The timeline: toolbar, lanes under a fixed axis, and the overview of the whole record below. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { useTimelineAnswer } from '../../queries/timeline-answer.ts';
import { setRoom, useViewAnswer } from '../../queries/view-answer.ts';
import { currentEmbed } from '../../state/embed.ts';
import { useTwin } from '../../state/twins.ts';
import { useView } from '../../state/view-store.ts';
import { AtLeisure } from '../../ui/AtLeisure.tsx';
import { later } from '../../ui/later.ts';
import { NotFetched } from '../../ui/NotFetched.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { TOUCH, useMediaQuery } from '../../ui/use-media-query.ts';
import { LaneHeads } from './LaneHeads.tsx';
import { LeftOut } from './LeftOut.tsx';
import { isNarrow, metricsFor } from './metrics.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { Plot } from './Plot.tsx';
import { fitMatching, Toolbar } from './Toolbar.tsx';
import { useOverviewCounts } from './use-overview-counts.ts';
import { useMachinery } from './use-machinery.ts';
import { useArrangement, useOrder } from './use-order.ts';
import { useSize } from './use-size.ts';
import { useStageInputs } from './use-stage-inputs.ts';
import styles from './TimelineView.module.css';

const PrintedTimeline = later(async () => (await import('./PrintedTimeline.tsx')).PrintedTimeline);
const TimelineTwin = later(async () => (await import('./TimelineTwin.tsx')).TimelineTwin);

/** In pixels at the usual text size: less wide or less high, and the tools are one row. */
const NARROW = 700;
const LOW = 320;
const NOTHING_TO_FIT = (): void => undefined;
const MOST_MARKS = 5_000;
const MOST_LANES = 40;
const MOST_LABELS_PER_LANE = 30;
/** The question changes with the width only in steps, so that resizing does not ask with every pixel. */
const WIDTH_STEP = 40;

export function TimelineView() {
  const { t } = useTranslation('timeline');
  const { catalogue } = useDirectory();
  const dimension = useView((view) => view.lanes);
  const { answer: asked, isCurrent } = useTimelineAnswer();
  const lanesAnswer = asked?.answer.lanes ?? null;
  const edges = asked?.question.lanes?.edges ?? null;
  const section = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const whole = useSize(section);
  const { width, height, scale } = useSize(plot);
  // Before they are measured, view and plot are as wide as the window may make them: then nothing shifts when they are.
  const wide = whole.width || innerWidth;
  const low = (whole.height || innerHeight) < LOW * whole.scale;
  const narrow = low || wide < NARROW * whole.scale || currentEmbed() !== null; // in an embed, one row of tools at the most
  const inside = isNarrow(wide, scale);
  const touch = useMediaQuery(TOUCH);
  const metrics = useMemo(
    () => metricsFor(width || innerWidth, scale, { narrow: inside, touch }),
    [width, scale, inside, touch],
  );

  useRoomFor(width);
  const { machinery, shown, retryLabels } = useMachinery({ canvas, frame }, isCurrent);
  const arrangement = useArrangement();
  const order = useOrder(lanesAnswer, arrangement);
  const latestOrder = useRef(order);
  latestOrder.current = order;
  const { inputs, selected, notes, kept, paint } = useStageInputs({
    answer: lanesAnswer,
    edges,
    order,
    collapsed: arrangement.collapsed,
    dimension,
    size: { width, height, scale },
    metrics,
  });
  useEffect(() => {
    if (inputs) machinery?.stage.setInputs(inputs);
  }, [machinery, inputs]);
  useEffect(() => machinery?.stage.setHighlights({ selected }), [machinery, selected]);
  const inWords = useTwin('timeline');
  useFocusBack(inWords, () => plot.current);
  const counts = useOverviewCounts(useViewAnswer());
  const fit = useMemo(() => counts && (() => fitMatching(counts, catalogue)), [counts, catalogue]);

  const besideHeads = dimension !== 'none' && metrics.laneHead === 0;
  const heads = useMemo(
    () => (
      <LaneHeads
        shown={shown}
        dimension={dimension}
        arrangement={arrangement}
        inside={!besideHeads}
        onReach={(at) => machinery?.stage.showLane(at)}
      />
    ),
    [shown, dimension, arrangement, besideHeads, machinery],
  );
  const refs = useMemo(() => ({ plot, canvas, frame }), []);
  const size = useMemo(() => ({ width, height }), [width, height]);
  return (
    <section
      ref={section}
      className={styles.view}
      aria-label={t('title')}
      data-narrow={narrow}
      data-tour="timeline"
    >
      <Toolbar mover={machinery?.mover ?? null} fit={fit} arrangement={arrangement} narrow={narrow} />
      {!besideHeads && <LeftOut shown={shown} className={styles.leftOutLine} sparing />}
      <div className={styles.body} data-heads={besideHeads} data-words={inWords}>
        {besideHeads && (
          <div
            className={styles.heads}
            onWheel={(event) => !currentEmbed() && machinery?.stage.scrollBy(event.deltaY)}
          >
            <LeftOut shown={shown} className={styles.leftOut} />
            <div className={styles.names}>{heads}</div>
          </div>
        )}
        <Plot
          refs={refs}
          machinery={machinery}
          notes={notes}
          axisHeight={metrics.axis}
          size={size}
          nameOf={arrangement.nameOf}
          fit={fit ?? NOTHING_TO_FIT}
        >
          {besideHeads ? null : heads}
        </Plot>
        {inWords && <TimelineTwin asked={asked} order={order} arrangement={arrangement} />}
      </div>
      {retryLabels && <NotFetched brief={t('notFetched')} onRetry={retryLabels} />}
      <OverviewStrip counted={counts} />
      <AtLeisure>
        <PrintedTimeline
          machinery={machinery}
          order={latestOrder}
          nameOf={arrangement.nameOf}
          notes={notes}
          kept={kept}
          paint={paint}
        />
      </AtLeisure>
    </section>
  );
}

/** Says how much the timeline can show, which its question is asked for. */
function useRoomFor(width: number): void {
  useEffect(() => {
    if (width === 0) return;
    setRoom({
      timelineWidth: Math.ceil(width / WIDTH_STEP) * WIDTH_STEP,
      lanes: MOST_LANES,
      labels: MOST_LABELS_PER_LANE,
      marks: MOST_MARKS,
    });
  }, [width]);
}
