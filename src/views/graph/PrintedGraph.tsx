/** The graph on paper: the same frame as SVG, made when the reader prints. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Stage } from './stage.ts';
import { SceneSvg, type SvgFrame } from './SceneSvg.tsx';
import styles from './GraphView.module.css';

export function PrintedGraph({ stage }: { readonly stage: Stage | null }) {
  const { t } = useTranslation('graph');
  const [frame, setFrame] = useState<SvgFrame | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setFrame(stage?.frame() ?? null));
    const after = () => setFrame(null);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [stage]);
  return (
    frame && (
      <div className={styles.printed}>
        <SceneSvg frame={frame} title={t('label')} />
      </div>
    )
  );
}
