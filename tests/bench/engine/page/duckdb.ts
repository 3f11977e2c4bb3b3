/** DuckDB-WASM in its worker: Arrow in, SQL, Arrow out. */
import * as duckdb from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { columnFromArray, tableFromColumns, tableToIPC } from '@uwdata/flechette';
import { ASKED, edges } from '../questions.ts';
import type { Step } from '../questions.ts';
import type { Digest, PeerAnswer } from '../digest.ts';
import { digestOfPeer, topKinds } from '../digest.ts';
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
    rank: columnFromArray(events.ranks),
  });
  await connection.insertArrowFromIPCStream(tableToIPC(columns, { format: 'stream' })!, { name: 'events' });

  const rowOfRank = new Int32Array(events.count);
  events.ranks.forEach((rank, row) => (rowOfRank[rank] = row));

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
    `SELECT actor AS key, count(*)::INT AS n, max(day)::INT AS latest FROM (
       SELECT subject AS actor, day FROM events WHERE ${where} UNION ALL
       SELECT object, day FROM events WHERE ${where}) GROUP BY actor`;

  const answer = async (step: Step): Promise<PeerAnswer> => {
    const { from, to, filter } = step;
    const period = `day BETWEEN ${from} AND ${to}`;
    const actor = filter.actors ? Number(filter.actors.values[0]!.slice(1)) : null;
    const ofActor = actor === null ? 'true' : `(subject = ${actor} OR object = ${actor})`;
    const ofKind = filter.kinds ? `kind = ${kinds.indexOf(filter.kinds.values[0]!)}` : 'true';
    const where = `${period} AND ${ofActor} AND ${ofKind}`;
    const {
      key: top,
      latest,
      total,
    } = await query(
      `SELECT *, count(*) OVER ()::INT AS total FROM (${actorCounts(where)})
       ORDER BY n DESC, key LIMIT ${ASKED.actors}`,
    );
    const among = top!.length === 0 ? '-1' : top!.join(',');
    await connection.query(
      `CREATE OR REPLACE TEMP TABLE pairs AS SELECT pair // ${actorCount} AS lower, pair % ${actorCount} AS higher,
         count(*)::INT AS n, max(day)::INT AS latest FROM events WHERE ${where} GROUP BY pair`,
    );
    const heaviest = await query(
      `SELECT n, latest FROM pairs WHERE lower IN (${among}) AND higher IN (${among})
       ORDER BY n DESC LIMIT ${ASKED.pairs}`,
    );
    const { total: pairTotal } = await query('SELECT count(*)::INT AS total FROM pairs');
    const met = await query(
      `SELECT actor AS key, count(*)::INT AS n
       FROM (SELECT lower AS actor FROM pairs UNION ALL SELECT higher FROM pairs)
       WHERE actor IN (${among}) GROUP BY actor`,
    );
    const others = dense(met, actorCount);
    const kindCounts = await query(
      `SELECT kind AS key, count(*)::INT AS n FROM events WHERE ${where} GROUP BY kind`,
    );
    const lanes = topKinds(dense(kindCounts, kinds.length), kinds);
    const bounds = [...edges(from, to)].map((edge) => Math.ceil(edge / 1440));
    const cells = await query(
      `SELECT kind, day, count(*)::INT AS n FROM events
       WHERE ${where} AND kind IN (${lanes.length === 0 ? '-1' : lanes.join(',')}) GROUP BY kind, day`,
    );
    const labels = await query(
      `SELECT kind, unnest(min(rank, ${ASKED.labels})) AS rank FROM events
       WHERE ${where} AND kind IN (${lanes.length === 0 ? '-1' : lanes.join(',')}) GROUP BY kind`,
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
      lanes: binned(cells, lanes, kinds, bounds, labelled(labels, rowOfRank)),
      top: top!,
      latest: latest!,
      counterparts: top!.map((one) => others[one]!),
      actorTotal: total![0] ?? 0,
      pairTotal: pairTotal![0]!,
      weights: heaviest['n']!,
      days: heaviest['latest']!,
      page: row!,
    };
  };
  const close = async (): Promise<void> => {
    await connection.close();
    await db.terminate();
  };
  return { ask: answer, digest: async (step) => digestOfPeer(await answer(step)), close };
}

/** Kind → rows, most salient first. */
function labelled({ kind, rank }: Record<string, number[]>, rowOfRank: Int32Array): Map<number, number[]> {
  const ranks = new Map<number, number[]>();
  kind!.forEach((one, i) => ranks.set(one, [...(ranks.get(one) ?? []), rank![i]!]));
  const rowsOf = (all: number[]): number[] => all.sort((a, b) => a - b).map((one) => rowOfRank[one]!);
  return new Map([...ranks].map(([one, all]) => [one, rowsOf(all)]));
}

/** `bounds`: edges in whole days, as events here begin at midnight. */
function binned(
  cells: Record<string, number[]>,
  lanes: readonly number[],
  kinds: readonly string[],
  bounds: readonly number[],
  labels: ReadonlyMap<number, readonly number[]>,
): Digest['lanes'] {
  const laneOf = new Map(lanes.map((kind, lane) => [kind, lane]));
  const result = lanes.map((kind) => ({
    kind: kinds[kind]!,
    bins: Array.from({ length: ASKED.bins }, () => 0),
    labels: labels.get(kind) ?? [],
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
