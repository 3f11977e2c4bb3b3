/** The model of the newest answer, without what the reader has hidden; says how much there is room for. */
import { useEffect, useMemo } from 'react';
import { useDirectory } from '../../queries/catalogue.ts';
import { useMeasures } from '../../queries/measures.ts';
import { setRoom, type ViewAnswer } from '../../queries/view-answer.ts';
import { useView } from '../../state/view-store.ts';
import { FEWEST_HOMES, LINKS_PER_NODE } from './budget.ts';
import { graphModel, type GraphModel } from './graph-model.ts';
import { hiding } from './hiding.ts';
import { measuredModel } from './measured-model.ts';
import type { PictureSize } from './picture-size.ts';
import type { Beyond } from './use-beyond.ts';
import type { GraphSettings } from './use-graph-settings.ts';

export interface ShownModel {
  readonly shown: GraphModel | null;
  /** Most actors drawn; `null` before the size is known. */
  readonly most: number | null;
}

export function useGraphModel(
  answer: ViewAnswer | null,
  { most: asked, hidden }: GraphSettings,
  size: PictureSize | null,
  { measured: period, include }: Pick<Beyond, 'measured' | 'include'>,
): ShownModel {
  const { catalogue } = useDirectory();
  const most = asked ?? size?.nodes ?? null;
  useEffect(() => {
    if (most === null) return;
    setRoom({ nodes: most, links: Math.max(most, FEWEST_HOMES) * LINKS_PER_NODE, include });
  }, [most, include]);
  const graph = answer?.answer.graph;
  const model = useMemo(() => (graph ? graphModel(graph, catalogue.actors) : null), [graph, catalogue]);
  const by = useView((view) => view.size);
  const measures = useMeasures(period);
  // A first picture with other sizes would choose another camera: a link must show everybody the same.
  const waits = !measures && by === 'betweenness';
  const measured = useMemo(
    () => (waits ? null : model && measuredModel(model, measures, by)),
    [waits, model, measures, by],
  );
  const shown = useMemo(() => measured && hiding(measured, hidden), [measured, hidden]);
  return { shown, most };
}
