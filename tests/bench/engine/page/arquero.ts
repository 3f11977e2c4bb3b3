/** Arquero over typed-array columns: filter with parameters, then group and count with its own verbs. */
import { desc, op, table } from 'arquero';
import { ASKED, edges } from '../questions.ts';
import type { Step } from '../questions.ts';
import { topKinds } from '../digest.ts';
import type { Digest } from '../digest.ts';
import type { Answerer } from './answerer.ts';
import type { PlainEvents } from './quads-of-page.ts';

type Table = ReturnType<typeof table>;
interface Given {
  day: number;
  kind: number;
  subject: number;
  object: number;
  bin: number;
}

export function arqueroAnswerer(events: PlainEvents): Answerer {
  const { kinds, actorCount } = events;
  const all = table({
    row: Uint32Array.from(events.days, (_, i) => i),
    day: events.days,
    kind: events.relations,
    subject: events.subjects,
    object: events.objects,
    pair: events.pairs,
  });
  const inPeriod = ({ from, to }: Step): Table =>
    all.params({ from, to }).filter((d: Given, $: Given & Step) => d.day >= $.from && d.day <= $.to);
  const ofKind = (rows: Table, { filter }: Step): Table =>
    filter.kinds
      ? rows
          .params({ kind: kinds.indexOf(filter.kinds.values[0]!) })
          .filter((d: Given, $: Given) => d.kind === $.kind)
      : rows;
  const ofActor = (rows: Table, { filter }: Step): Table =>
    filter.actors
      ? rows
          .params({ subject: Number(filter.actors.values[0]!.slice(1)) })
          .filter((d: Given, $: Given) => d.subject === $.subject || d.object === $.subject)
      : rows;
  const actorsOf = (rows: Table): Table =>
    rows
      .select({ subject: 'actor' })
      .concat(rows.select({ object: 'actor' }))
      .groupby('actor')
      .count()
      .orderby(desc('count'), 'actor');
  const dense = (counted: Table, key: string, size: number): number[] => {
    const counts = Array.from({ length: size }, () => 0);
    const [values, numbers] = [counted.array(key), counted.array('count')];
    for (let i = 0; i < values.length; i++) counts[values[i] as number] = numbers[i] as number;
    return counts;
  };

  const answer = (step: Step): Digest => {
    const period = inPeriod(step);
    const kindRows = ofKind(period, step);
    const actorRows = ofActor(period, step);
    const matching = ofActor(kindRows, step);
    const actors = actorsOf(matching);
    const top = Array.from(actors.slice(0, ASKED.actors).array('actor')) as number[];
    const drawn = table({ actor: top });
    const pairs = matching
      .semijoin(drawn, ['subject', 'actor'])
      .semijoin(drawn, ['object', 'actor'])
      .groupby('pair')
      .count()
      .orderby(desc('count'));
    const lanes = topKinds(dense(matching.groupby('kind').count(), 'kind', kinds.length), kinds);
    return {
      matching: matching.numRows(),
      kinds: dense(actorRows.groupby('kind').count(), 'kind', kinds.length),
      actors: dense(actorsOf(kindRows), 'actor', actorCount),
      lanes: binned(ofActor(kindRows, step), lanes, kinds, step),
      top,
      weights: Array.from(pairs.slice(0, ASKED.pairs).array('count')) as number[],
      page: Array.from(matching.slice(0, ASKED.page).array('row')) as number[],
    };
  };
  return { ask: async (step) => answer(step), digest: async (step) => answer(step), close: async () => {} };
}

function binned(
  rows: Table,
  lanes: readonly number[],
  kinds: readonly string[],
  { from, to }: Step,
): Digest['lanes'] {
  const bounds = edges(from, to);
  // The last day that begins before an edge decides; days are whole, edges are not.
  const binOfDay = new Map<number, number>();
  for (let day = from, bin = 0; day <= to; day++) {
    while (day * 1440 >= bounds[bin + 1]!) bin++;
    binOfDay.set(day, bin);
  }
  const counted = rows.groupby('kind', 'day').rollup({ count: op.count() });
  const laneOf = new Map(lanes.map((kind, lane) => [kind, lane]));
  const result = lanes.map((kind) => ({
    kind: kinds[kind]!,
    bins: Array.from({ length: ASKED.bins }, () => 0),
  }));
  const [kind, day, count] = [counted.array('kind'), counted.array('day'), counted.array('count')];
  for (let i = 0; i < kind.length; i++) {
    const lane = laneOf.get(kind[i] as number);
    if (lane !== undefined) result[lane]!.bins[binOfDay.get(day[i] as number)!]! += count[i] as number;
  }
  return result;
}
