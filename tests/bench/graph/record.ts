/** The shipped record as the engine answers it: all of it, and year by year. */
import { msOfDay, type Period } from '../../../src/base/time.ts';
import { checkDataFiles } from '../../../src/cli/data-report.ts';
import { DATA_FOLDER } from '../../../src/cli/data-files.ts';
import type { Catalogue } from '../../../src/dataset/model.ts';
import { succeed } from '../../../src/base/result.ts';
import { readQuads } from '../engine/quads.ts';
import { tableOfQuads } from '../engine/table.ts';
import { plainOf, type PlainGraph } from './plain.ts';
import { createEngine, engineOf } from '../../../src/engine/engine.ts';
import type { GraphAnswer } from '../../../src/engine/question.ts';

/** A graph of the whole of a large dataset, as the first picture asks for it and as a reader who wants more does. */
export async function largeRecord(): Promise<{
  readonly source: string;
  readonly ask: (actors: number) => Promise<PlainGraph>;
}> {
  const quads = readQuads(1);
  const table = tableOfQuads(quads);
  const engine = createEngine(async () => succeed({ table, problems: [] }));
  const loaded = await engine.load('');
  if (!loaded.ok) throw new Error('The large dataset cannot be read');
  const ask = async (actors: number): Promise<PlainGraph> => {
    const graph = { level: 'all', weight: 'shared', actors, pairs: 5 * actors, included: [] } as const;
    const asked = await engine.ask({ filter: {}, period: null, graph }, 'bench');
    if (asked.overtaken || !asked.answer.graph) throw new Error('nothing overtakes here');
    return plainOf(asked.answer.graph, loaded.value.actors);
  };
  return { source: quads.source, ask };
}

export interface ShippedRecord {
  readonly catalogue: Catalogue;
  readonly ask: (period: Period | null) => Promise<GraphAnswer>;
}

export async function shippedRecord(): Promise<ShippedRecord> {
  const { dataset } = await checkDataFiles(DATA_FOLDER);
  if (!dataset) throw new Error('The shipped record cannot be read');
  const { engine, catalogue } = await engineOf(dataset);
  const ask = async (period: Period | null): Promise<GraphAnswer> => {
    const graph = { level: 'all', weight: 'shared', actors: 300, pairs: 1_500, included: [] } as const;
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
