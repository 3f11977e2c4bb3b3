/** The shipped record as the engine answers it: all of it, and year by year. */
import { msOfDay, type Period } from '../../../src/base/time.ts';
import { checkDataFiles } from '../../../src/cli/data-report.ts';
import { DATA_FOLDER } from '../../../src/cli/data-files.ts';
import type { Catalogue } from '../../../src/dataset/model.ts';
import { engineOf } from '../../../src/engine/engine.ts';
import type { GraphAnswer } from '../../../src/engine/question.ts';

export interface ShippedRecord {
  readonly catalogue: Catalogue;
  readonly ask: (period: Period | null) => Promise<GraphAnswer>;
}

export async function shippedRecord(): Promise<ShippedRecord> {
  const { dataset } = await checkDataFiles(DATA_FOLDER);
  if (!dataset) throw new Error('The shipped record cannot be read');
  const { engine, catalogue } = await engineOf(dataset);
  const ask = async (period: Period | null): Promise<GraphAnswer> => {
    const graph = { level: 'all', weight: 'shared', actors: 300, pairs: 1_500, include: [] } as const;
    const asked = await engine.ask({ filter: {}, period, graph }, 'bench');
    if (asked.overtaken || !asked.answer.graph) throw new Error('nothing overtakes here');
    return asked.answer.graph;
  };
  return { catalogue, ask };
}

export function yearPeriod(year: number): Period {
  const day = (ms: number) => Math.round(ms / msOfDay(1));
  return { from: day(Date.UTC(year, 0, 1)), to: day(Date.UTC(year + 1, 0, 1)) - 1 };
}
