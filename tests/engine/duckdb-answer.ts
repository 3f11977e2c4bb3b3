/** The parts of an answer as SQL over `fillDuckDb`'s tables. Written from the definitions, not from the engine. */
import type { Clause, Filter } from '../../src/engine/filter.ts';
import { without } from '../../src/engine/filter.ts';
import type { GraphQuestion, LanesQuestion, Question, RowsQuestion } from '../../src/engine/question.ts';
import type { Sql } from './duckdb-tables.ts';

const MINUTES_PER_DAY = 1440;

export class DuckDbAnswer {
  readonly #sql: Sql;
  readonly #kindNames: readonly string[];
  readonly #question: Question;

  constructor(sql: Sql, kindNames: readonly string[], question: Question) {
    this.#sql = sql;
    this.#kindNames = kindNames;
    this.#question = question;
  }

  /** Every other part counts over `matching` and `ever`, so this comes first. */
  async matching(): Promise<{ matching: number; ever: number }> {
    const { filter } = this.#question;
    await this.#sql(
      `CREATE OR REPLACE TEMP TABLE ever AS SELECT * FROM events WHERE ${this.#passes(filter)}`,
    );
    await this.#sql(`CREATE OR REPLACE TEMP TABLE matching AS SELECT * FROM ever WHERE ${this.#inPeriod()}`);
    const { n } = await this.#sql('SELECT count(*) AS n FROM matching UNION ALL SELECT count(*) FROM ever');
    return { matching: n![0]!, ever: n![1]! };
  }

  /** Lanes in their order with their counts, first starts, and the events in none of them. */
  async lanes({ by, limit }: LanesQuestion) {
    const { key, n, first } = await this.#sql(
      `SELECT value AS key, count(*) AS n, min(start) AS first FROM (${this.#laneValues('matching', by)})
       ${by === 'kind' ? 'JOIN kinds ON kind = value' : ''}
       GROUP BY value ${by === 'kind' ? ', name' : ''}
       ORDER BY n DESC, ${by === 'kind' ? 'name' : "'a' || value"} LIMIT ${limit}`,
    );
    const inLanes = await this.#sql(
      `SELECT count(DISTINCT number) AS n FROM (${this.#laneValues('matching', by)}) WHERE value IN (${listed(key!)})`,
    );
    return { keys: key!, counts: n!, firsts: first!, inLanes: inLanes['n']![0]! };
  }

  /** Events per lane and bin; the edges are equally far apart. */
  async bins({ by, edges }: LanesQuestion, lanes: readonly number[]): Promise<number[]> {
    const bins = edges.length - 1;
    const [first, last, width] = [edges[0]!, edges[bins]!, edges[1]! - edges[0]!];
    const { value, bin, n } = await this.#sql(
      `SELECT value, (start - ${first}) // ${width} AS bin, count(*) AS n FROM (${this.#laneValues('ever', by)})
       WHERE start >= ${first} AND start < ${last} AND value IN (${listed(lanes)}) GROUP BY ALL`,
    );
    const counts = Array.from({ length: lanes.length * bins }, () => 0);
    n!.forEach((count, i) => (counts[lanes.indexOf(value![i]!) * bins + bin![i]!] = count));
    return counts;
  }

  async actors({ actors: most }: GraphQuestion) {
    const { actor, n, latest } = await this.#sql(
      `SELECT actor, count(*) AS n, max(start) AS latest FROM parts JOIN matching USING (number)
       GROUP BY actor ORDER BY n DESC, actor LIMIT ${most}`,
    );
    const total = await this.#sql(
      'SELECT count(DISTINCT actor) AS n FROM parts JOIN matching USING (number)',
    );
    return { actors: actor!, counts: n!, latest: latest!, total: total['n']![0]! };
  }

  /** All pairs among some actors: `lower~higher` → weight, shared events, start of the latest. */
  async pairs({ weight }: GraphQuestion, among: readonly number[]) {
    const weightOf = weight === 'split' ? 'sum(1.0::DOUBLE / (sizes.n - 1))' : 'count(*)';
    const { lower, higher, w, shared, latest } = await this.#sql(
      `SELECT a.actor AS lower, b.actor AS higher, ${weightOf} AS w, count(*) AS shared, max(start) AS latest
       FROM matching JOIN sizes USING (number) JOIN parts a USING (number) JOIN parts b USING (number)
       WHERE a.actor < b.actor ${weight === 'bilateral' ? 'AND sizes.n = 2' : ''}
         AND a.actor IN (${listed(among)}) AND b.actor IN (${listed(among)}) GROUP BY a.actor, b.actor`,
    );
    return new Map(
      lower!.map((a, i) => [
        `${a}~${higher![i]}`,
        { weight: w![i]!, shared: shared![i]!, latest: latest![i]! },
      ]),
    );
  }

  /** Value → events: of actors together those that have it too, else those that have it without the clause. */
  async counts(dimension: 'actors' | 'kinds', size: number): Promise<number[]> {
    const { filter } = this.#question;
    const together = dimension === 'actors' && filter.actors?.mode === 'all' && !filter.actors.negated;
    const where = `${this.#passes(together ? filter : without(filter, dimension))} AND ${this.#inPeriod()}`;
    const { value, n } = await this.#sql(
      dimension === 'kinds'
        ? `SELECT kind AS value, count(*) AS n FROM events WHERE ${where} GROUP BY kind`
        : `SELECT actor AS value, count(*) AS n FROM parts JOIN events USING (number) WHERE ${where} GROUP BY actor`,
    );
    const counts = Array.from({ length: size }, () => 0);
    value!.forEach((at, i) => (counts[at] = n![i]!));
    return counts;
  }

  async page({ sort, descending, from, to }: RowsQuestion): Promise<readonly number[]> {
    const key = { kind: 'kind', participants: 'n' }[sort as 'kind'] ?? 'number';
    const order = descending ? 'DESC' : 'ASC';
    const { number } = await this.#sql(
      `SELECT number FROM matching JOIN sizes USING (number)
       ORDER BY ${key} ${order}, number ${order} LIMIT ${Math.max(0, to - from)} OFFSET ${from}`,
    );
    return number!;
  }

  #laneValues(events: 'matching' | 'ever', by: LanesQuestion['by']): string {
    return by === 'kind'
      ? `SELECT number, start, kind AS value FROM ${events}`
      : `SELECT number, start, actor AS value FROM ${events} JOIN parts USING (number)`;
  }

  #inPeriod(): string {
    const { period } = this.#question;
    if (period === null) return 'true';
    return `start < ${(period.to + 1) * MINUTES_PER_DAY} AND "end" > ${period.from * MINUTES_PER_DAY}`;
  }

  #passes({ actors, kinds }: Filter): string {
    const withAll = (this.#question.with ?? []).map((id) => hasActor([id]));
    const kindNumbers = kinds?.values.map((name) => this.#kindNames.indexOf(name)) ?? [];
    return [
      ...withAll,
      ...(kinds ? [negatedIf(kinds, `kind IN (${listed(kindNumbers)})`)] : []),
      ...(actors?.mode === 'any' ? [negatedIf(actors, hasActor(actors.values))] : []),
      ...(actors?.mode === 'all'
        ? [negatedIf(actors, actors.values.map((id) => hasActor([id])).join(' AND '))]
        : []),
      'true',
    ].join(' AND ');
  }
}

function hasActor(ids: readonly string[]): string {
  return `number IN (SELECT number FROM parts WHERE actor IN (${listed(ids.map((id) => Number(id.slice(1))))}))`;
}

function negatedIf({ negated }: Clause, condition: string): string {
  return negated ? `NOT (${condition})` : `(${condition})`;
}

/** `IN ()` is no SQL. */
function listed(numbers: readonly number[]): string {
  return numbers.length === 0 ? '-1' : numbers.join(',');
}
