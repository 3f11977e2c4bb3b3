/** The graph on paper: the same frame as SVG, with its key, made when the reader prints. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintPart } from '../../ui/PrintPart.tsx';
import { nodeScale, type Size } from './camera.ts';
import { GraphLegend } from './GraphLegend.tsx';
import { tokenPaint } from './paint.ts';
import type { Picture } from './scene.ts';
import { SceneSvg } from './SceneSvg.tsx';
import type { Stage } from './stage.ts';
import type { GraphSettings } from './use-graph-settings.ts';
import styles from './GraphView.module.css';

interface PrintedGraphProps {
  readonly stage: Stage | null;
  readonly picture: Picture;
  readonly settings: Pick<GraphSettings, 'warm' | 'communities'>;
}

export function PrintedGraph({ stage, picture: { model, hulls }, settings }: PrintedGraphProps) {
  const { t } = useTranslation('graph');
  const draw = () => {
    const frame = stage?.frame();
    if (!frame || frame.size.width === 0 || frame.scene.nodes.length === 0) return null;
    return (
      <figure className={styles.printed} style={pixelOf(frame.size)}>
        <SceneSvg frame={{ ...frame, paint: tokenPaint(frame.paint) }} title={t('label')} />
        <GraphLegend model={model} hulls={hulls} scale={nodeScale(frame.camera)} settings={settings} />
      </figure>
    );
  };
  return <PrintPart slot="graph" draw={draw} />;
}

/** What a pixel of the picture measures on a page that may have less room for it. */
function pixelOf({ width, height }: Size): CSSProperties {
  const pixel = `min(1px, 100cqi / ${width}, var(--highest-picture) / ${height})`;
  return { '--picture-pixel': pixel } as CSSProperties;
}
