import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../src/base/text.ts';
import { dateFlags } from '../../src/dataset/date-flags.ts';
import type { Catalogue, EventRecord } from '../../src/dataset/model.ts';
import { BASES } from '../../src/dataset/vocabulary.ts';
import { engineOf } from '../../src/engine/engine.ts';
import type { Answer, Question } from '../../src/engine/question.ts';
import { Oracle, overlaps, tally } from './oracle.ts';
import { randomDataset, randomFilter, randomQuestion } from './random.ts';

type Asked = Question & Required<Pick<Question, 'lanes' | 'graph' | 'rows'>>;

interface Case {
  readonly oracle: Oracle;
  readonly catalogue: Catalogue;
  readonly question: Asked;
  readonly answer: Required<Answer>;
}

/** Several questions of one engine, so that its sums move from window to window. */
function everyAnswer(check: (given: Case) => void): Promise<void> {
  const questions = fc.array(randomQuestion, { minLength: 1, maxLength: 5 });
  return fc.assert(
    fc.asyncProperty(randomDataset, questions, fc.boolean(), async (dataset, asked, sameFilter) => {
      const { engine, catalogue } = await engineOf(dataset);
      const oracle = new Oracle(dataset);
      for (const one of asked) {
        const question = sameFilter ? { ...one, filter: asked[0]!.filter } : one;
        const given = await engine.ask(question, 'test');
        if (given.overtaken) throw new Error('nothing overtakes here');
        check({ oracle, catalogue, question, answer: given.answer as Required<Answer> });
      }
    }),
    { numRuns: 150 },
  );
}

function inEdges(oracle: Oracle, question: Asked): EventRecord[] {
  const { edges } = question.lanes;
  const span = { start: edges[0]!, end: edges.at(-1)! };
  return oracle.ever(question.filter, question.with).filter((event) => overlaps(event.span, span));
}

describe('the engine answers as the oracle does', () => {
  test('how many match, in the period and ever', () =>
    everyAnswer(({ oracle, question, answer }) => {
      expect(answer.matching).toBe(oracle.matching(question).length);
      expect(answer.matchingEver).toBe(oracle.ever(question.filter, question.with).length);
      expect(answer.events).toBe(oracle.events.length);
    }));

  test('which lanes, how many events in each, when they begin, and what is left out', () =>
    everyAnswer(({ oracle, question, answer }) => {
      const { by, limit, pinned } = question.lanes;
      const events = oracle.matching(question);
      const counts = tally(events.flatMap((event) => oracle.lanesOf(event, by)));
      const known = new Set(pinned.filter((key) => isLane(oracle, key, by)));
      const others = [...counts.keys()].filter((key) => !known.has(key));
      others.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
      const keys = [...known, ...others].slice(0, limit);
      const firstOf = (key: string) =>
        events.find((event) => oracle.lanesOf(event, by).includes(key))?.span.start ?? 0;
      expect(answer.lanes.lanes).toEqual(
        keys.map((key) => ({ key, count: counts.get(key) ?? 0, first: firstOf(key) })),
      );
      const outside = events.filter((event) => !oracle.lanesOf(event, by).some((key) => keys.includes(key)));
      expect(answer.lanes.eventsLeftOut).toBe(outside.length);
      expect(answer.lanes.lanesLeftOut).toBe([...counts.keys()].filter((key) => !keys.includes(key)).length);
    }));

  test('the bins of the lanes', () =>
    everyAnswer(({ oracle, question, answer }) => {
      const { by, edges } = question.lanes;
      const bins = edges.length - 1;
      const ever = oracle.ever(question.filter, question.with);
      const expected = answer.lanes.lanes.flatMap(({ key }) => {
        const inLane = ever.filter((event) => oracle.lanesOf(event, by).includes(key));
        return Array.from(
          { length: bins },
          (_, bin) =>
            inLane.filter(({ span }) => span.start >= edges[bin]! && span.start < edges[bin + 1]!).length,
        );
      });
      expect([...answer.lanes.binCounts]).toEqual(expected);
    }));

  test('the labels: the most salient events of each lane between the edges', () =>
    everyAnswer(({ oracle, question, answer }) => {
      const { by, labels } = question.lanes;
      answer.lanes.lanes.forEach(({ key }, lane) => {
        const [from, to] = [answer.lanes.labelOffsets[lane]!, answer.lanes.labelOffsets[lane + 1]!];
        const given = [...answer.lanes.labels.subarray(from, to)];
        const inLane = inEdges(oracle, question).filter((event) => oracle.lanesOf(event, by).includes(key));
        const rows = inLane.map((event) => oracle.events.indexOf(event));
        const salience = new Map(rows.map((row, i) => [row, oracle.salience(inLane[i]!)]));
        const best = rows.sort((a, b) => salience.get(b)! - salience.get(a)! || a - b);
        expect(given).toEqual(best.slice(0, labels));
      });
    }));

  test('the marks between the edges, with the lanes that they stand in and who is host there', () =>
    everyAnswer(({ oracle, catalogue, question, answer }) => {
      const { by, marks: most } = question.lanes;
      const events = inEdges(oracle, question);
      const { marks } = answer.lanes;
      if (events.length > most) return expect(marks).toBeNull();
      expect([...marks!.rows].map((row) => oracle.events[row])).toEqual(events);
      events.forEach((event, i) => {
        expect([marks!.starts[i], marks!.ends[i]]).toEqual([event.span.start, event.span.end]);
        expect(marks!.dateFlags[i]).toBe(dateFlags(event.span));
        expect(marks!.salience[i]).toBe(oracle.salience(event));
        expect(catalogue.kinds[marks!.kinds[i]!]).toBe(event.kind);
        expect(catalogue.statuses[marks!.statuses[i]!]).toBe(event.status);
        const [from, to] = [marks!.laneOffsets[i]!, marks!.laneOffsets[i + 1]!];
        const lanes = [...marks!.lanes.subarray(from, to)].map((lane) => answer.lanes.lanes[lane]!.key);
        const answered = answer.lanes.lanes.map(({ key }) => key);
        const expected = oracle.lanesOf(event, by).filter((key) => answered.includes(key));
        expect([...lanes].sort()).toEqual([...expected].sort());
        const hosts = lanes.filter((_, at) => marks!.hosts[from + at] === 1);
        expect(hosts.sort()).toEqual(hostLanes(oracle, event, by, expected));
      });
    }));

  test('the overview, of all events and of those that match', () =>
    everyAnswer(({ oracle, catalogue, question, answer }) => {
      const { edges } = question.overview!;
      const histogram = (events: readonly EventRecord[]) => {
        const bins = Array.from({ length: (edges.length - 1) * catalogue.kinds.length }, () => 0);
        for (const { span, kind } of events)
          for (let bin = 0; bin + 1 < edges.length; bin++)
            if (span.start >= edges[bin]! && span.start < edges[bin + 1]!)
              bins[bin * catalogue.kinds.length + catalogue.kinds.indexOf(kind)]!++;
        return bins;
      };
      expect([...answer.overview.all]).toEqual(histogram(oracle.events));
      const matching = oracle.ever(question.filter, question.with);
      expect([...answer.overview.matching]).toEqual(histogram(matching));
    }));

  test('the actors of the graph at every level', () =>
    everyAnswer(({ oracle, question, answer }) => {
      const { level, actors: most, included } = question.graph;
      const events = oracle.matching(question);
      const ids = oracle.dataset.actors.map(({ id }) => id);
      const counts = tally(events.flatMap((event) => oracle.atLevel(event, level)));
      const order = (a: string, b: string) =>
        counts.get(b)! - counts.get(a)! || ids.indexOf(a) - ids.indexOf(b);
      const top = [...counts.keys()].sort(order).slice(0, most);
      const expected = [...new Set([...top, ...included.filter((id) => counts.has(id))])].sort(order);
      expect([...answer.graph.actors].map((number) => ids[number])).toEqual(expected);
      expect([...answer.graph.counts]).toEqual(expected.map((id) => counts.get(id)));
      const latest = (id: string) =>
        events.findLast((event) => oracle.atLevel(event, level).includes(id))!.span.start;
      expect([...answer.graph.latest]).toEqual(expected.map(latest));
      expect(answer.graph.actorTotal).toBe(counts.size);
    }));

  test('the pairs of the graph under every weight', () =>
    everyAnswer(({ oracle, question, answer }) => {
      const { level, weight, pairs: most } = question.graph;
      const all = oracle.pairs(question, level, weight);
      const ids = oracle.dataset.actors.map(({ id }) => id);
      const drawn = [...answer.graph.actors].map((number) => ids[number]!);
      const among = [...all].filter(([key]) => key.split('~').every((id) => drawn.includes(id)));
      const given = Array.from(answer.graph.weights, (w, i) => {
        const ends = [answer.graph.pairs[2 * i]!, answer.graph.pairs[2 * i + 1]!].map((at) => drawn[at]!);
        const key = ends.sort((a, b) => ids.indexOf(a) - ids.indexOf(b)).join('~');
        return {
          key,
          weight: w,
          shared: answer.graph.sharedEvents[i]!,
          latest: answer.graph.latestShared[i]!,
        };
      });
      expect(answer.graph.pairTotal).toBe(all.size);
      const met = tally([...all.keys()].flatMap((key) => key.split('~'))); // each of them once per other
      expect([...answer.graph.counterparts]).toEqual(drawn.map((id) => met.get(id) ?? 0));
      expect(new Set(given.map(({ key }) => key)).size).toBe(given.length);
      for (const { key, ...pair } of given) {
        const expected = all.get(key)!;
        expect({ ...pair, weight: 0 }).toEqual({ ...expected, weight: 0 });
        expect(pair.weight).toBeCloseTo(expected.weight, 9);
      }
      const heaviest = among
        .map(([, pair]) => pair.weight)
        .sort((a, b) => b - a)
        .slice(0, most);
      expect(given).toHaveLength(heaviest.length);
      given.forEach((pair, i) => expect(pair.weight).toBeCloseTo(heaviest[i]!, 9));
    }));

  test('the counts per value: of "together" what remains with it, else what has it without the clause', () =>
    everyAnswer(({ oracle, catalogue, question, answer }) => {
      const values = {
        actors: catalogue.actors.map(({ id }) => id),
        kinds: catalogue.kinds,
        frameworks: catalogue.frameworks,
        topics: catalogue.topics,
        places: catalogue.places.map(({ id }) => id),
        status: catalogue.statuses,
        basis: BASES,
        sources: catalogue.sources!.map(({ id }) => id),
      };
      for (const dimension of question.counts!) {
        const expected = oracle.counts(question, dimension);
        const given = [...answer.counts[dimension]!];
        expect(given).toEqual(values[dimension].map((value) => expected.get(value) ?? 0));
      }
    }));

  test('a page of rows in every order', () =>
    everyAnswer(({ oracle, catalogue, question, answer }) => {
      const { descending, from, to } = question.rows;
      const events = oracle.matching(question);
      const key = sortKey(oracle, catalogue, question);
      const sorted = [...events].sort(
        (a, b) => compare(key(a), key(b)) || events.indexOf(a) - events.indexOf(b),
      );
      if (descending) sorted.reverse();
      const expected = sorted.slice(from, Math.max(from, to)).map((event) => oracle.events.indexOf(event));
      expect([...answer.rows.rows]).toEqual(expected);
    }));

  test('ordinals of every event under any filter', () =>
    fc.assert(
      fc.asyncProperty(randomDataset, randomFilter, async (dataset, filter) => {
        const { engine } = await engineOf(dataset);
        const oracle = new Oracle(dataset);
        const ever = oracle.ever(filter);
        const year = (event: EventRecord) => new Date(event.span.start * 60_000).getUTCFullYear();
        for (const event of ever) {
          const at = ever.indexOf(event);
          const sameYear = ever.filter((other) => year(other) === year(event));
          expect(await engine.ordinals(event.id, filter)).toEqual({
            matches: true,
            inYear: { year: year(event), rank: sameYear.indexOf(event) + 1, of: sameYear.length },
            overall: { since: year(ever[0]!), rank: at + 1, of: ever.length },
            previous: ever[at - 1]?.id ?? null,
            next: ever[at + 1]?.id ?? null,
          });
        }
      }),
      { numRuns: 60 },
    ));
});

/** A lane can be pinned whether or not it has events now, but the dataset must know it. */
function isLane(oracle: Oracle, key: string, by: Asked['lanes']['by']): boolean {
  if (key === '') return true;
  if (by === 'none') return false;
  if (by === 'kind') return oracle.events.some((event) => event.kind === key);
  if (by === 'topic') return oracle.events.some((event) => event.topics.includes(key));
  return oracle.dataset.actors.some(({ id }) => id === key);
}

function hostLanes(oracle: Oracle, event: EventRecord, by: Asked['lanes']['by'], lanes: readonly string[]) {
  if (by !== 'actor' && by !== 'state') return [];
  const hosts = event.participants.filter(({ role }) => role === 'host').map(({ actor }) => actor);
  const hosting =
    by === 'actor' ? hosts : hosts.flatMap((host) => [host, ...oracle.represented(host, event)]);
  return lanes.filter((lane) => hosting.includes(lane)).sort();
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'string' ? a.localeCompare(String(b), 'en', { numeric: true }) : a - Number(b);
}

function sortKey(
  oracle: Oracle,
  catalogue: Catalogue,
  { rows }: Asked,
): (event: EventRecord) => string | number {
  const place = (event: EventRecord) => oracle.dataset.places.find(({ id }) => id === event.place);
  const keys: Record<string, (event: EventRecord) => string | number> = {
    date: () => 0,
    title: (event) => textIn(event.title, rows.language).text,
    kind: (event) => catalogue.kinds.indexOf(event.kind),
    place: (event) => textIn(place(event)?.name ?? {}, rows.language).text,
    status: (event) => catalogue.statuses.indexOf(event.status),
    participants: (event) => new Set(event.participants.map(({ actor }) => actor)).size,
    sources: (event) => event.sources.length,
    salience: (event) => oracle.salience(event),
  };
  return keys[rows.sort]!;
}
