/** The plot: canvas and labels for the eye, pointer, wheel and touch; and one tab stop whose keys and words do the same. */
import { memo, useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/locale.ts';
import { foreign } from '../../i18n/names.ts';
import { recordOf } from '../../queries/records.ts';
import { currentEmbed } from '../../state/embed.ts';
import { usePreference } from '../../state/preferences.ts';
import { selectEvent } from '../../state/view-store.ts';
import { GestureHint } from '../../ui/GestureHint.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { daysOf, MS_PER_MINUTE } from '../../base/time.ts';
import { EventTip, Tip, useEventWords } from './EventTip.tsx';
import { listenToGestures, type Point } from './gestures.ts';
import { hitScene, type Hit } from './hit.ts';
import type { LaneName } from './lane-names.ts';
import type { Notes } from './notes.ts';
import { OutOfView } from './OutOfView.tsx';
import { useHovering, type TipContent } from './use-hovering.ts';
import type { Machinery } from './use-machinery.ts';
import { usePlotKeys } from './use-plot-keys.ts';
import styles from './TimelineView.module.css';
import frameStyles from './Frame.module.css';

interface PlotProps {
  readonly refs: {
    readonly plot: RefObject<HTMLDivElement | null>;
    readonly canvas: RefObject<HTMLCanvasElement | null>;
    readonly frame: RefObject<HTMLDivElement | null>;
  };
  readonly machinery: Machinery | null;
  readonly notes: Notes;
  readonly axisHeight: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly nameOf: (lane: string) => LaneName;
  readonly fit: () => void;
  readonly children: ReactNode;
}

export const Plot = memo(function Plot({
  refs,
  machinery,
  notes,
  axisHeight,
  size,
  nameOf,
  fit,
  children,
}: PlotProps) {
  const { t } = useTranslation(['timeline', 'embed']);
  const help = useId();
  const hovering = useHovering(machinery?.stage ?? null);
  const keys = usePlotKeys(machinery, fit, (row) => {
    const mark = machinery?.stage.scene()?.marks.find((one) => one.row === row);
    if (row === null || !mark) return hovering.showNothing();
    hovering.showEvent(row, { ...size, x: mark.x, y: mark.y + axisHeight - machinery!.stage.scroll() });
  });
  useGestures({ refs, machinery, notes, axisHeight, size, hovering });
  return (
    <div
      ref={refs.plot}
      className={styles.plot}
      role="application"
      aria-roledescription={t('timeline:plot.role')}
      aria-label={t('timeline:plot.label')}
      aria-describedby={help}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the plot is one stop, walked by arrows
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onBlur={keys.leave}
    >
      <div ref={refs.frame} className={frameStyles.frame} aria-hidden="true" inert />
      <canvas ref={refs.canvas} className={styles.canvas} aria-hidden="true" />
      {children && (
        <div className={styles.inside} style={{ insetBlockStart: axisHeight }}>
          {children}
        </div>
      )}
      <OutOfView machinery={machinery} />
      {currentEmbed() && (
        <GestureHint texts={{ wheel: t('embed:hint.wheel'), finger: t('embed:hint.fingers') }} />
      )}
      {hovering.tip && <TipFor tip={hovering.tip} machinery={machinery} nameOf={nameOf} />}
      <p id={help} className={hidden.hidden}>
        {t('timeline:plot.help')}
      </p>
      <Spoken event={keys.current} />
    </div>
  );
});

/** The event under the cursor in words, for those who listen. */
function Spoken({ event }: { readonly event: ReturnType<typeof usePlotKeys>['current'] }) {
  const language = usePreference('language');
  const wordsOf = useEventWords();
  const words = event && wordsOf(event);
  return (
    <p className={hidden.hidden} aria-live="polite">
      {words && <span lang={foreign(words.title, language)}>{words.title.text}</span>}
      {words && ['', words.when, words.who, words.status].filter((one, at) => at === 0 || one).join('. ')}
    </p>
  );
}

interface TipForProps {
  readonly tip: TipContent;
  readonly machinery: Machinery | null;
  readonly nameOf: (lane: string) => LaneName;
}

function TipFor({ tip, machinery, nameOf }: TipForProps) {
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  if (tip.kind === 'event') return <EventTip event={tip.event} place={tip.place} />;
  if (tip.kind === 'note')
    return (
      <Tip place={tip.place}>
        {t('thin')}: {tip.text}
      </Tip>
    );
  const lane = machinery?.stage.scene()?.lanes[tip.bin.lane];
  return (
    <Tip place={tip.place}>
      {lane ? `${nameOf(lane.key).text}: ` : ''}
      {t('bin', {
        count: tip.bin.count,
        number: formatNumber(tip.bin.count, language),
        period: formatPeriod(daysOf(tip.bin), language),
      })}
    </Tip>
  );
}

interface GestureContext extends Pick<PlotProps, 'refs' | 'machinery' | 'notes' | 'axisHeight' | 'size'> {
  readonly hovering: ReturnType<typeof useHovering>;
}

function useGestures(context: GestureContext): void {
  const latest = useRef(context);
  latest.current = context;
  const { machinery } = context;
  const { plot } = context.refs;
  useEffect(() => {
    if (!machinery || !plot.current) return;
    const hitAt = (at: Point): Hit | null => {
      const scene = machinery.stage.scene();
      const y = at.y - latest.current.axisHeight;
      return scene && y >= 0 ? hitScene(scene, at.x, y + machinery.stage.scroll()) : null;
    };
    const events = {
      onScroll: (pixels: number) => machinery.stage.scrollBy(pixels),
      onHover: (at: Point | null) => hoverAt(latest.current, at, at && hitAt(at)),
      onClick: (at: Point) => clickOn(machinery, hitAt(at)),
    };
    return listenToGestures(plot.current, machinery.mover, events, { cooperative: currentEmbed() !== null });
  }, [machinery, plot]);
}

function hoverAt(
  { hovering, machinery, notes, axisHeight, size, refs }: GestureContext,
  at: Point | null,
  hit: Hit | null,
): void {
  if (refs.plot.current) refs.plot.current.dataset.over = hit?.kind ?? '';
  if (!at) return hovering.showNothing();
  const place = { ...size, x: at.x, y: at.y };
  if (hit?.kind === 'event')
    return hovering.showEvent(hit.row, {
      ...size,
      x: hit.x,
      y: hit.y + axisHeight - machinery!.stage.scroll(),
    });
  if (hit) return hovering.showHit(hit, place);
  const window = machinery!.mover.window();
  const ms = window.from + (at.x / size.width) * (window.to - window.from);
  const thin = notes.thin.find((stretch) => ms >= stretch.from && ms < stretch.to);
  if (thin) hovering.showNote(thin.note, place);
  else hovering.showNothing();
}

/** An event is selected; a bar is looked into. */
function clickOn({ mover }: Machinery, hit: Hit | null): void {
  if (hit?.kind === 'event') void recordOf(hit.row).then((event) => event && selectEvent(event.id));
  if (hit?.kind !== 'bin') return;
  const middle = ((hit.bin.start + hit.bin.end) / 2) * MS_PER_MINUTE;
  const { from, to } = mover.window();
  const wanted = (hit.bin.end - hit.bin.start) * MS_PER_MINUTE * BINS_AROUND;
  mover.glideBy(Math.max(1, (to - from) / wanted), middle);
}

/** A bar that is clicked becomes a twelfth of the view. */
const BINS_AROUND = 12;
