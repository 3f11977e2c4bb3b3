/** What is around the actors in the period, drawn or not: what is said of them, and where chains are looked for. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../dataset/model.ts';
import { nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import type { PeriodGraph } from '../../queries/period-graph.ts';
import { graphModel, type GraphModel } from './graph-model.ts';
import { hiding } from './hiding.ts';

export interface Around {
  readonly model: GraphModel;
  /** There is more in the period than in the model. */
  readonly isCut: boolean;
  /** In the reader's language. */
  readonly nameOf: (id: ActorId) => string;
}

/** `null` where the period's graph is not wanted or not there yet. */
export function useAround(period: PeriodGraph | undefined, hidden: ReadonlySet<ActorId>): Around | null {
  const { catalogue } = useDirectory();
  const nameOf = useNameOf();
  const whole = useMemo(() => period && graphModel(period.graph, catalogue.actors), [period, catalogue]);
  return useMemo(
    () => (whole && period ? { model: hiding(whole, hidden), isCut: period.isCut, nameOf } : null),
    [whole, period, hidden, nameOf],
  );
}

export function useNameOf(): Around['nameOf'] {
  const { actorById } = useDirectory();
  const { language } = useTranslation('graph').i18n;
  return useMemo(
    () => (id) => {
      const actor = actorById.get(id);
      return actor ? nameText(actor, language) : id;
    },
    [actorById, language],
  );
}
