/** The timeline on paper: the same answer, laid out for the width of a page, as SVG. */
import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../i18n/dates.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { periodInView } from '../../state/view-state.ts';
import { currentView } from '../../state/view-store.ts';
import { PrintPart } from '../../ui/PrintPart.tsx';
import { makeAxis } from './axis.ts';
import { useLeftOutText } from './LeftOut.tsx';
import { usePeriodInForce } from './LockButtons.tsx';
import type { Notes } from './notes.ts';
import type { Paint } from './paint.ts';
import { sceneSvg } from './svg.ts';
import { SvgTree } from './SvgTree.tsx';
import { placeThin } from './thin-layout.ts';
import { useAxisText } from './use-axis-text.ts';
import type { TimeWindow } from './time-window.ts';
import { LABEL_TEXT, useMeasure } from './use-measure.ts';
import type { LaneName } from './lane-names.ts';
import type { Machinery } from './use-machinery.ts';

interface PrintedTimelineProps {
  readonly machinery: Machinery | null;
  /** Keys of the lanes as they are when it is printed: it is not drawn anew with each answer. */
  readonly order: RefObject<readonly string[]>;
  readonly nameOf: (key: string) => LaneName;
  readonly notes: Notes;
  /** The period in force, where it is locked. */
  readonly kept: TimeWindow | null;
  readonly paint: Paint;
}

/** At this width text of 12 pixels is of some 7 points on A4 and Letter. */
const PAPER_WIDTH = 890;
const PAPER_HEIGHT = 460;
const NARROWEST_HEAD = 110;
const ROOM_FOR_COUNT = 48;

export const PrintedTimeline = memo(function PrintedTimeline(props: PrintedTimelineProps) {
  const { machinery, order, notes, kept, paint } = props;
  const { t } = useTranslation('timeline');
  const { catalogue } = useDirectory();
  const language = usePreference('language');
  const measure = useMeasure(LABEL_TEXT);
  const axisText = useAxisText(1);
  const leftOutText = useLeftOutText();
  const inForce = usePeriodInForce(kept !== null);
  const nameOf = (key: string) => props.nameOf(key).text;
  const draw = () => {
    const names = order.current.map((key) => measure(nameOf(key)));
    const headWidth = Math.ceil(Math.max(NARROWEST_HEAD, ...names)) + ROOM_FOR_COUNT;
    const width = PAPER_WIDTH - headWidth;
    const scene = machinery?.stage.sceneFor({ width, height: PAPER_HEIGHT, measure });
    if (!scene) return null;
    const hatched = placeThin(notes.thin, scene.window, scene.width).length > 0;
    const tree = sceneSvg(scene, {
      ink: (token) => `var(--${token})`,
      numbering: paint.numbering,
      barToken: paint.barToken,
      nameOf,
      axis: makeAxis(scene.window, scene.width, axisText),
      title: `${t('title')}, ${formatPeriod(periodInView(currentView()) ?? catalogue.extent, language)}`,
      headWidth,
      notes,
      kept,
      measure,
      remarks: [
        leftOutText(scene),
        hatched ? t('legend.hatched') : '',
        kept ? t('lock.printed', { period: inForce }) : '',
      ].filter(Boolean),
    });
    return <SvgTree tree={tree} />;
  };
  return <PrintPart slot="timeline" draw={draw} />;
});
