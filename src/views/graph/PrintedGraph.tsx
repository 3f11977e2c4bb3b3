/** The graph on paper: the same frame as SVG, made when the reader prints. */
import { useTranslation } from 'react-i18next';
import { PrintPart } from '../../ui/PrintPart.tsx';
import { tokenLook } from './look.ts';
import { SceneSvg } from './SceneSvg.tsx';
import type { Stage } from './stage.ts';

export function PrintedGraph({ stage }: { readonly stage: Stage | null }) {
  const { t } = useTranslation('graph');
  const draw = () => {
    const frame = stage?.frame();
    if (!frame || frame.size.width === 0 || frame.scene.nodes.length === 0) return null;
    return <SceneSvg frame={{ ...frame, look: tokenLook(frame.look) }} title={t('label')} />;
  };
  return <PrintPart slot="graph" draw={draw} />;
}
