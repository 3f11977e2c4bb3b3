/** The model of the newest answer, without what the reader has hidden; says how much there is room for. */
import { useEffect, useMemo } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { useMeasures } from '../../queries/measures.ts';
import { setRoom, type ViewAnswer } from '../../queries/view-answer.ts';
import { useView } from '../../state/view-store.ts';
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
  /** Where the measures could not be fetched: tries again. */
  readonly retryMeasures: (() => void) | null;
}

const NOBODY: readonly ActorId[] = [];

export function useGraphModel(
  answer: ViewAnswer | null,
  { most: asked, hidden }: GraphSettings,
  size: PictureSize | null,
  { measured: period, path }: Pick<Beyond, 'measured' | 'path'>,
): ShownModel {
  const { catalogue } = useDirectory();
  const room = size?.nodes ?? null;
  const most = asked ?? room;
  const { chain } = path;
  useEffect(() => setRoom({ ...(room !== null && { nodes: room }), onPath: chain ?? NOBODY }), [room, chain]);
  const graph = answer?.answer.graph;
  const model = useMemo(() => (graph ? graphModel(graph, catalogue.actors) : null), [graph, catalogue]);
  const by = useView((view) => view.size);
  const { there: measures, retry: retryMeasures } = useMeasures(period);
  // A first picture with other sizes would choose another camera: a link must show everybody the same.
  const waits = !measures && !retryMeasures && by === 'betweenness';
  const measured = useMemo(
    () => (waits ? null : model && measuredModel(model, measures, by)),
    [waits, model, measures, by],
  );
  const shown = useMemo(() => measured && hiding(measured, hidden), [measured, hidden]);
  return { shown, most, retryMeasures };
}
