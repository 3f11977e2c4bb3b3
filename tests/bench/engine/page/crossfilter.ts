/**
 * crossfilter2 as its documentation tells: one dimension per thing to filter by, one group per thing to count, made
 * once; a filter then updates all groups incrementally. Actors are an array dimension. A group does not heed its
 * own dimension's filter: that is "without its own clause", and where the clause must count there is a second one.
 */
import crossfilter from 'crossfilter2';
import { ASKED, edges } from '../questions.ts';
import type { Step } from '../questions.ts';
import { topActors, topKinds } from '../digest.ts';
import type { Digest } from '../digest.ts';
import type { Answerer } from './answerer.ts';
import type { PlainEvents } from './quads-of-page.ts';

const MINUTES_PER_DAY = 1440;

interface Row {
  readonly row: number;
  readonly day: number;
  readonly kind: number;
  readonly actors: readonly [number, number];
  readonly pair: number;
}

export function crossfilterAnswerer(events: PlainEvents): Answerer {
  const { kinds, actorCount } = events;
  const rows = Array.from(events.days, (day, row): Row => {
    const actors = [events.subjects[row]!, events.objects[row]!] as const;
    return { row, day, kind: events.relations[row]!, actors, pair: events.pairs[row]! };
  });
  const cf = crossfilter(rows);
  const byTime = cf.dimension((event) => event.day);
  const byKind = cf.dimension((event) => event.kind);
  const byActor = cf.dimension((event) => event.actors as unknown as number, true);
  const byPair = cf.dimension((event) => event.pair);
  const byRow = cf.dimension((event) => event.row);
  const otherKind = cf.dimension((event) => event.kind);
  const otherActor = cf.dimension((event) => event.actors as unknown as number, true);
  const byCell = cf.dimension((event) => event.day * kinds.length + event.kind);
  const all = cf.groupAll();
  const kindsWithout = byKind.group();
  const actorsWithout = byActor.group();
  const kindGroup = otherKind.group();
  const actorGroup = otherActor.group();
  const pairGroup = byPair.group();
  const cellGroup = byCell.group();

  const setFilter = ({ from, to, filter }: Step): void => {
    byTime.filterRange([from, to + 1]);
    const kind = filter.kinds && kinds.indexOf(filter.kinds.values[0]!);
    if (kind === undefined) byKind.filterAll();
    else byKind.filterExact(kind);
    if (filter.actors) byActor.filterExact(Number(filter.actors.values[0]!.slice(1)));
    else byActor.filterAll();
  };
  const dense = (groups: readonly { key: unknown; value: unknown }[], size: number): Uint32Array => {
    const counts = new Uint32Array(size);
    for (const { key, value } of groups) counts[key as number] = value as number;
    return counts;
  };
  const answer = (step: Step): Digest => {
    setFilter(step);
    const kindCounts = dense(kindGroup.all(), kinds.length);
    const actorCounts = dense(actorGroup.all(), actorCount);
    const top = topActors(actorCounts);
    const drawn = new Set(top);
    const weights = pairGroup
      .all()
      .filter(({ key, value }) => {
        const pair = key as number;
        return (
          (value as number) > 0 && drawn.has(Math.floor(pair / actorCount)) && drawn.has(pair % actorCount)
        );
      })
      .map(({ value }) => value as number)
      .sort((a, b) => b - a)
      .slice(0, ASKED.pairs);
    const lanes = topKinds(kindCounts, kinds);
    return {
      matching: all.value() as number,
      kinds: [...dense(kindsWithout.all(), kinds.length)],
      actors: [...dense(actorsWithout.all(), actorCount)],
      lanes: binned(cellGroup.all(), lanes, kinds, step),
      top,
      weights,
      page: byRow.bottom(ASKED.page).map(({ row }) => row),
    };
  };
  return { ask: async (step) => answer(step), digest: async (step) => answer(step), close: async () => {} };
}

function binned(
  cells: readonly { key: unknown; value: unknown }[],
  lanes: readonly number[],
  kinds: readonly string[],
  { from, to }: Step,
): Digest['lanes'] {
  const bounds = edges(from, to);
  const laneOf = new Map(lanes.map((kind, lane) => [kind, lane]));
  const bins = lanes.map((kind) => ({
    kind: kinds[kind]!,
    bins: Array.from({ length: ASKED.bins }, () => 0),
  }));
  let bin = 0;
  for (const { key, value } of cells) {
    const day = Math.floor((key as number) / kinds.length);
    if (day < from || day > to) continue;
    const minute = day * MINUTES_PER_DAY;
    while (minute >= bounds[bin + 1]!) bin++;
    const lane = laneOf.get((key as number) % kinds.length);
    if (lane !== undefined) bins[lane]!.bins[bin]! += value as number;
  }
  return bins;
}
