/** The graph: who is in the matching events with whom. Draws, lists and speaks the same model. */
import { memo, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePacedAnswer, type PacedAnswer } from '../../queries/paced-answer.ts';
import { toggleTwin, useTwin } from '../../state/twins.ts';
import { useView } from '../../state/view-store.ts';
import { AtLeisure } from '../../ui/AtLeisure.tsx';
import { later } from '../../ui/later.ts';
import { NotFetched } from '../../ui/NotFetched.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphNote } from './GraphNote.tsx';
import { GraphOptions } from './GraphOptions.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { GraphPlay } from './GraphPlay.tsx';
import { GraphToolbar } from './GraphToolbar.tsx';
import { nextKeyScale, type KeyScale } from './key-scale.ts';
import type { PictureSize } from './picture-size.ts';
import type { Stage } from './stage.ts';
import { useBeyond } from './use-beyond.ts';
import { useGraphModel } from './use-graph-model.ts';
import { useGraphSettings } from './use-graph-settings.ts';
import { useHullChoice } from './use-hull-choice.ts';
import { useHomes, useLayouts, usePicture } from './use-layout.ts';
import styles from './GraphView.module.css';

const PrintedGraph = later(async () => (await import('./PrintedGraph.tsx')).PrintedGraph);
const GraphList = later(async () => (await import('./GraphList.tsx')).GraphList);

export function GraphView() {
  return <PacedGraph {...usePacedAnswer()} />;
}

const PacedGraph = memo(function PacedGraph({ answer, moving }: PacedAnswer) {
  const { t } = useTranslation('graph');
  const settings = useGraphSettings();
  const [size, setSize] = useState<PictureSize | null>(null);
  const [{ now: scale }, setScale] = useState<KeyScale>({ now: 1, before: 1 });
  const [stage, setStage] = useState<Stage | null>(null);
  const listShown = useTwin('graph');
  const section = useRef<HTMLElement>(null);
  useFocusBack(listShown, () => section.current?.querySelector<HTMLElement>('[role="application"]'));

  const beyond = useBeyond({ answer, moving, listShown }, settings);
  const model = useGraphModel(answer, settings, size, beyond);
  const hulls = useHullChoice(settings.organisations);
  const { layouts, retry } = useLayouts();
  const aspect = size?.aspect ?? null;
  const asked = useView((view) => view.level);
  const level = answer?.question.graph?.level ?? asked;
  const homes = useHomes(layouts, level, aspect, model.most);
  const picture = usePicture(layouts, {
    model: model.shown,
    homes,
    pins: settings.pins,
    organisations: hulls.chosen,
    level,
    period: answer?.question.period ?? null,
    aspect,
  });
  const warmth = useMemo(
    () => (settings.warm && picture ? latestRange(picture.model.links.columns.latest) : null),
    [settings.warm, picture],
  );

  return (
    <section ref={section} className={styles.view} data-tour="graph" aria-label={t('label')}>
      <GraphToolbar
        onZoom={(factor) => stage?.zoomBy(factor)}
        onFit={() => stage?.fit()}
        listShown={listShown}
        onToggleList={() => toggleTwin('graph')}
      >
        <GraphPlay onTrails={settings.setWarm} />
        <GraphOptions settings={settings} hulls={hulls} picture={picture} scale={scale} />
      </GraphToolbar>
      <div className={styles.body}>
        {retry ? (
          <NotFetched onRetry={retry} />
        ) : (
          <GraphPicture
            picture={picture}
            moving={moving}
            nobody={model.shown?.nodes.length === 0}
            settings={settings}
            beyond={beyond}
            warmth={warmth}
            stage={stage}
            size={size}
            onStage={setStage}
            onSize={setSize}
            onScale={(next) => setScale((kept) => nextKeyScale(kept, next))}
          />
        )}
        {listShown && picture && (
          <GraphList picture={picture} around={beyond.around} onInclude={settings.include} />
        )}
      </div>
      {model.retryMeasures && <NotFetched brief={t('measures.notFetched')} onRetry={model.retryMeasures} />}
      {picture && (
        <footer className={styles.foot}>
          <GraphLegend model={picture.model} hulls={picture.hulls} scale={scale} settings={settings} />
          <GraphNote model={picture.model} level={level} most={model.most} settings={settings} />
        </footer>
      )}
      <AtLeisure>{picture && <PrintedGraph stage={stage} picture={picture} settings={settings} />}</AtLeisure>
    </section>
  );
});

/** First and last minute at which a drawn link was renewed. */
function latestRange(minutes: Int32Array): readonly [number, number] | null {
  if (minutes.length === 0) return null;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const latest of minutes) [first, last] = [Math.min(first, latest), Math.max(last, latest)];
  return [first, last];
}
