/** Arquero over typed-array columns: filter with parameters, then group and count with its own verbs. */
import { desc, op, table } from 'arquero';
import { ASKED, edges } from '../questions.ts';
import type { Step } from '../questions.ts';
import { digestOfPeer, topKinds } from '../digest.ts';
import type { Digest, PeerAnswer } from '../digest.ts';
import type { Answerer } from './answerer.ts';
import type { PlainEvents } from './quads-of-page.ts';

type Table = ReturnType<typeof table>;
interface Given {
  day: number;
  kind: number;
  subject: number;
  object: number;
  pair: number;
  lower: number;
  higher: number;
  actors: number;
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
    rank: events.ranks,
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
      .select({ subject: 'actor', day: 'day' })
      .concat(rows.select({ object: 'actor', day: 'day' }))
      .groupby('actor')
      .rollup({ count: op.count(), latest: op.max('day') })
      .orderby(desc('count'), 'actor');
  const dense = (counted: Table, key: string, size: number): number[] => {
    const counts = Array.from({ length: size }, () => 0);
    const [values, numbers] = [counted.array(key), counted.array('count')];
    for (let i = 0; i < values.length; i++) counts[values[i] as number] = numbers[i] as number;
    return counts;
  };

  const answer = (step: Step): PeerAnswer => {
    const period = inPeriod(step);
    const kindRows = ofKind(period, step);
    const actorRows = ofActor(period, step);
    const matching = ofActor(kindRows, step);
    const actors = actorsOf(matching);
    const top = Array.from(actors.slice(0, ASKED.actors).array('actor')) as number[];
    const drawn = table({ actor: top });
    const pairs = matching
      .groupby('pair')
      .rollup({ count: op.count(), latest: op.max('day') })
      .params({ actors: actorCount })
      .derive({
        lower: (d: Given, $: Given) => op.floor(d.pair / $.actors),
        higher: (d: Given, $: Given) => d.pair % $.actors,
      });
    const heaviest = pairs
      .semijoin(drawn, ['lower', 'actor'])
      .semijoin(drawn, ['higher', 'actor'])
      .orderby(desc('count'))
      .slice(0, ASKED.pairs);
    const met = pairs
      .select({ lower: 'actor' })
      .concat(pairs.select({ higher: 'actor' }))
      .semijoin(drawn, 'actor')
      .groupby('actor')
      .count();
    const others = dense(met, 'actor', actorCount);
    const lanes = topKinds(dense(matching.groupby('kind').count(), 'kind', kinds.length), kinds);
    return {
      matching: matching.numRows(),
      kinds: dense(actorRows.groupby('kind').count(), 'kind', kinds.length),
      actors: dense(actorsOf(kindRows), 'actor', actorCount),
      lanes: binned(ofActor(kindRows, step), lanes, kinds, step),
      top,
      latest: Array.from(actors.slice(0, ASKED.actors).array('latest')) as number[],
      counterparts: top.map((actor) => others[actor]!),
      actorTotal: actors.numRows(),
      pairTotal: pairs.numRows(),
      weights: heaviest.array('count') as ArrayLike<number>,
      days: heaviest.array('latest') as ArrayLike<number>,
      page: Array.from(matching.slice(0, ASKED.page).array('row')) as number[],
    };
  };
  return {
    ask: async (step) => answer(step),
    digest: async (step) => digestOfPeer(answer(step)),
    close: async () => {},
  };
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
    labels: [] as number[],
  }));
  const best = rows
    .groupby('kind')
    .orderby('rank')
    .params({ labels: ASKED.labels })
    .filter((_: Given, $: { labels: number }) => op.row_number() <= $.labels);
  const [labelled, labels] = [best.array('kind'), best.array('row')];
  for (let i = 0; i < labels.length; i++) {
    const lane = laneOf.get(labelled[i] as number);
    if (lane !== undefined) result[lane]!.labels.push(labels[i] as number);
  }
  const [kind, day, count] = [counted.array('kind'), counted.array('day'), counted.array('count')];
  for (let i = 0; i < kind.length; i++) {
    const lane = laneOf.get(kind[i] as number);
    if (lane !== undefined) result[lane]!.bins[binOfDay.get(day[i] as number)!]! += count[i] as number;
  }
  return result;
}
