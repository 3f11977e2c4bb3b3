/** DuckDB-WASM in its worker: Arrow in, SQL, Arrow out. */
import * as duckdb from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { columnFromArray, tableFromColumns, tableToIPC } from '@uwdata/flechette';
import { ASKED, edges } from '../questions.ts';
import type { Step } from '../questions.ts';
import type { Digest } from '../digest.ts';
import { topKinds } from '../digest.ts';
import type { Answerer } from './answerer.ts';
import type { PlainEvents } from './quads-of-page.ts';

interface Column {
  toArray(): ArrayLike<number | bigint>;
}

export async function duckdbAnswerer(events: PlainEvents): Promise<Answerer> {
  const { kinds, actorCount } = events;
  const bundle = await duckdb.selectBundle({
    mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
    eh: { mainModule: ehModule, mainWorker: ehWorker },
  });
  const worker = new Worker(bundle.mainWorker!);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await db.instantiate(bundle.mainModule);
  const connection = await db.connect();
  const columns = tableFromColumns({
    row: columnFromArray(Int32Array.from(events.days, (_, i) => i)),
    day: columnFromArray(events.days),
    kind: columnFromArray(events.relations),
    subject: columnFromArray(events.subjects),
    object: columnFromArray(events.objects),
    pair: columnFromArray(Int32Array.from(events.pairs)),
  });
  await connection.insertArrowFromIPCStream(tableToIPC(columns, { format: 'stream' })!, { name: 'events' });

  const query = async (sql: string): Promise<Record<string, number[]>> => {
    const result = await connection.query(sql);
    return Object.fromEntries(
      result.schema.fields.map(({ name }) => [
        name,
        Array.from((result.getChild(name) as Column).toArray(), Number),
      ]),
    );
  };
  const dense = ({ key, n }: Record<string, number[]>, size: number): number[] => {
    const counts = Array.from({ length: size }, () => 0);
    key!.forEach((value, i) => (counts[value] = n![i]!));
    return counts;
  };
  const actorCounts = (where: string): string =>
    `SELECT actor AS key, count(*)::INT AS n FROM (
       SELECT subject AS actor FROM events WHERE ${where} UNION ALL
       SELECT object FROM events WHERE ${where}) GROUP BY actor`;

  const answer = async (step: Step): Promise<Digest> => {
    const { from, to, filter } = step;
    const period = `day BETWEEN ${from} AND ${to}`;
    const actor = filter.actors ? Number(filter.actors.values[0]!.slice(1)) : null;
    const ofActor = actor === null ? 'true' : `(subject = ${actor} OR object = ${actor})`;
    const ofKind = filter.kinds ? `kind = ${kinds.indexOf(filter.kinds.values[0]!)}` : 'true';
    const where = `${period} AND ${ofActor} AND ${ofKind}`;
    const { key: top } = await query(`${actorCounts(where)} ORDER BY n DESC, actor LIMIT ${ASKED.actors}`);
    const among = top!.length === 0 ? '-1' : top!.join(',');
    const { n: weights } = await query(
      `SELECT count(*)::INT AS n FROM events WHERE ${where} AND subject IN (${among}) AND object IN (${among})
       GROUP BY pair ORDER BY n DESC LIMIT ${ASKED.pairs}`,
    );
    const kindCounts = await query(
      `SELECT kind AS key, count(*)::INT AS n FROM events WHERE ${where} GROUP BY kind`,
    );
    const lanes = topKinds(dense(kindCounts, kinds.length), kinds);
    const bounds = [...edges(from, to)].map((edge) => Math.ceil(edge / 1440));
    const cells = await query(
      `SELECT kind, day, count(*)::INT AS n FROM events
       WHERE ${where} AND kind IN (${lanes.length === 0 ? '-1' : lanes.join(',')}) GROUP BY kind, day`,
    );
    const { row } = await query(`SELECT row FROM events WHERE ${where} ORDER BY row LIMIT ${ASKED.page}`);
    const without = {
      kinds: await query(
        `SELECT kind AS key, count(*)::INT AS n FROM events WHERE ${period} AND ${ofActor} GROUP BY kind`,
      ),
      actors: await query(actorCounts(`${period} AND ${ofKind}`)),
    };
    return {
      matching: kindCounts['n']!.reduce((sum, n) => sum + n, 0),
      kinds: dense(without.kinds, kinds.length),
      actors: dense(without.actors, actorCount),
      lanes: binned(cells, lanes, kinds, bounds),
      top: top!,
      weights: weights!,
      page: row!,
    };
  };
  const close = async (): Promise<void> => {
    await connection.close();
    await db.terminate();
  };
  return { ask: answer, digest: answer, close };
}

/** `bounds`: edges in whole days, as events here begin at midnight. */
function binned(
  cells: Record<string, number[]>,
  lanes: readonly number[],
  kinds: readonly string[],
  bounds: readonly number[],
): Digest['lanes'] {
  const laneOf = new Map(lanes.map((kind, lane) => [kind, lane]));
  const result = lanes.map((kind) => ({
    kind: kinds[kind]!,
    bins: Array.from({ length: ASKED.bins }, () => 0),
  }));
  cells['kind']!.forEach((kind, i) => {
    const day = cells['day']![i]!;
    // The last bin that begins on this day or before, and does not end on it.
    let [low, high] = [0, ASKED.bins - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (day >= bounds[middle + 1]!) low = middle + 1;
      else high = middle;
    }
    result[laneOf.get(kind)!]!.bins[low]! += cells['n']![i]!;
  });
  return result;
}
