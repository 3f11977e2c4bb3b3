/** The model of the newest answer, without what the reader has hidden; says how much there is room for. */
import { useEffect, useMemo } from 'react';
import { useDirectory } from '../../queries/catalogue.ts';
import type { GraphAnswer } from '../../queries/engine-types.ts';
import { setRoom } from '../../queries/view-answer.ts';
import { FEWEST_HOMES, LINKS_PER_NODE } from './budget.ts';
import { graphModel, type GraphModel } from './graph-model.ts';
import { hiding } from './hiding.ts';
import type { PictureSize } from './picture-size.ts';
import type { GraphSettings } from './use-graph-settings.ts';

export interface ShownModel {
  readonly shown: GraphModel | null;
  /** Most actors drawn; `null` before the size is known. */
  readonly most: number | null;
}

export function useGraphModel(
  graph: GraphAnswer | undefined,
  { most: asked, included, hidden }: GraphSettings,
  size: PictureSize | null,
): ShownModel {
  const { catalogue } = useDirectory();
  const most = asked ?? size?.nodes ?? null;
  useEffect(() => {
    if (most === null) return;
    setRoom({ nodes: most, links: Math.max(most, FEWEST_HOMES) * LINKS_PER_NODE, include: included });
  }, [most, included]);
  const model = useMemo(() => (graph ? graphModel(graph, catalogue.actors) : null), [graph, catalogue]);
  const shown = useMemo(() => model && hiding(model, hidden), [model, hidden]);
  return { shown, most };
}
