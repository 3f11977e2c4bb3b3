/** The timeline on paper: the same scene as SVG, made when the reader prints. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../i18n/dates.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { currentView } from '../../state/view-store.ts';
import { axisTicks } from './axis-ticks.ts';
import type { Paint } from './paint.ts';
import { sceneSvg, type SvgNode } from './svg.ts';
import { SvgTree } from './SvgTree.tsx';
import type { LaneOrder } from './use-order.ts';
import type { Machinery } from './use-machinery.ts';
import styles from './TimelineView.module.css';

interface PrintedTimelineProps {
  readonly machinery: Machinery | null;
  readonly order: LaneOrder;
  readonly paint: Paint;
}

export function PrintedTimeline({ machinery, order, paint }: PrintedTimelineProps) {
  const { t } = useTranslation('timeline');
  const { catalogue } = useDirectory();
  const language = usePreference('language');
  const [tree, setTree] = useState<SvgNode | null>(null);
  useEffect(() => {
    const before = (): void => {
      const scene = machinery?.stage.scene();
      if (!scene) return;
      const drawn = sceneSvg(scene, {
        ink: (token) => `var(--${token})`,
        numbering: paint.numbering,
        barToken: paint.barToken,
        nameOf: (key) => order.nameOf(key).text,
        ticks: axisTicks(scene.window, scene.width, language),
        title: `${t('title')}, ${formatPeriod(currentView().period ?? catalogue.extent, language)}`,
      });
      flushSync(() => setTree(drawn));
    };
    const after = (): void => setTree(null);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [machinery, order, paint, language, catalogue, t]);
  return tree && <div className={styles.printed}>{<SvgTree tree={tree} />}</div>;
}
