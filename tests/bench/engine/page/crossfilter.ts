/**
 * crossfilter2 as its documentation tells: one dimension per thing to filter by, one group per thing to count, made
 * once; a filter then updates all groups incrementally. Actors are an array dimension. A group does not heed its
 * own dimension's filter: that is "without its own clause", and where the clause must count there is a second one. What
 * no group can keep, as the best and the latest cannot be taken away again, is read from the records that are left.
 */
import crossfilter from 'crossfilter2';
import { BestPerLane } from '../../../../src/engine/best-per-lane.ts';
import { ASKED, edges } from '../questions.ts';
import type { Step } from '../questions.ts';
import { digestOfPeer, topActors, topKinds } from '../digest.ts';
import type { Digest, PeerAnswer } from '../digest.ts';
import type { LanesAnswer } from '../../../../src/engine/question.ts';
import type { Answerer } from './answerer.ts';
import type { PlainEvents } from './quads-of-page.ts';

const MINUTES_PER_DAY = 1440;
type Labels = Pick<LanesAnswer, 'labelOffsets' | 'labels'>;

interface Row {
  readonly row: number;
  readonly day: number;
  readonly kind: number;
  readonly actors: readonly [number, number];
  readonly pair: number;
  readonly rank: number;
}

export function crossfilterAnswerer(events: PlainEvents): Answerer {
  const { kinds, actorCount } = events;
  const rows = Array.from(events.days, (day, row): Row => {
    const actors = [events.subjects[row]!, events.objects[row]!] as const;
    return {
      row,
      day,
      kind: events.relations[row]!,
      actors,
      pair: events.pairs[row]!,
      rank: events.ranks[row]!,
    };
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
  const answer = (step: Step): PeerAnswer => {
    setFilter(step);
    const kindCounts = dense(kindGroup.all(), kinds.length);
    const actorCounts = dense(actorGroup.all(), actorCount);
    const top = topActors(actorCounts);
    const drawn = new Set(top);
    const others = new Uint32Array(actorCount);
    const among: { readonly pair: number; readonly weight: number }[] = [];
    let pairTotal = 0;
    for (const { key, value } of pairGroup.all()) {
      if (value === 0) continue;
      const [lower, higher] = [Math.floor((key as number) / actorCount), (key as number) % actorCount];
      pairTotal++;
      others[lower]! += 1;
      others[higher]! += 1;
      if (drawn.has(lower) && drawn.has(higher)) among.push({ pair: key as number, weight: value as number });
    }
    const heaviest = among.sort((a, b) => b.weight - a.weight).slice(0, ASKED.pairs);
    const lanes = topKinds(kindCounts, kinds);
    const left = cf.allFiltered();
    const heaviestPairs = heaviest.map(({ pair }) => pair);
    return {
      matching: all.value() as number,
      kinds: dense(kindsWithout.all(), kinds.length),
      actors: dense(actorsWithout.all(), actorCount),
      lanes: binned(cellGroup.all(), lanes, kinds, step, labelsOf(left, lanes, events)),
      top,
      latest: latestOf(left, top, ({ actors }) => actors),
      counterparts: top.map((actor) => others[actor]!),
      actorTotal: actorCounts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
      pairTotal,
      weights: heaviest.map(({ weight }) => weight),
      days: latestOf(left, heaviestPairs, ({ pair }) => [pair]),
      page: byRow.bottom(ASKED.page).map(({ row }) => row),
    };
  };
  return {
    ask: async (step) => answer(step),
    digest: async (step) => digestOfPeer(answer(step)),
    close: async () => {},
  };
}

function labelsOf(rows: readonly Row[], lanes: readonly number[], { kinds, count }: PlainEvents): Labels {
  const laneOf = new Int16Array(kinds.length).fill(-1);
  lanes.forEach((kind, lane) => (laneOf[kind] = lane));
  const best = new BestPerLane(lanes.length, ASKED.labels);
  for (const { row, kind, rank } of rows) {
    const lane = laneOf[kind]!;
    if (lane >= 0 && count - rank > best.thresholds[lane]!) best.insert(lane, row, count - rank);
  }
  return best.taken();
}

/** The last day of each of `wanted`, all of which occur in `rows`: these ascend in time and are read from the end. */
function latestOf(
  rows: readonly Row[],
  wanted: readonly number[],
  of: (row: Row) => readonly number[],
): readonly number[] {
  const latest = new Map<number, number>();
  const open = new Set(wanted);
  for (let i = rows.length - 1; open.size > 0; i--)
    for (const one of of(rows[i]!)) if (open.delete(one)) latest.set(one, rows[i]!.day);
  return wanted.map((one) => latest.get(one)!);
}

function binned(
  cells: readonly { key: unknown; value: unknown }[],
  lanes: readonly number[],
  kinds: readonly string[],
  { from, to }: Step,
  { labelOffsets, labels }: Labels,
): Digest['lanes'] {
  const bounds = edges(from, to);
  const laneOf = new Map(lanes.map((kind, lane) => [kind, lane]));
  const bins = lanes.map((kind, lane) => ({
    kind: kinds[kind]!,
    bins: Array.from({ length: ASKED.bins }, () => 0),
    labels: [...labels.subarray(labelOffsets[lane], labelOffsets[lane + 1])],
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
