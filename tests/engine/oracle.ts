/**
 * The slow and obvious way to answer every part of a question: each is written down as it is defined, over records,
 * with nothing prepared and nothing kept.
 */
import { foldText } from '../../src/base/text.ts';
import type { Dataset, EventRecord } from '../../src/dataset/model.ts';
import type { Dimension, Filter } from '../../src/engine/filter.ts';
import { DIMENSIONS, without } from '../../src/engine/filter.ts';
import { kindWeight, spreadOfText } from '../../src/engine/salience.ts';
import type { GraphLevel, LaneDimension, PairWeight, Question } from '../../src/engine/question.ts';

type Span = { readonly start: number; readonly end: number };

export class Oracle {
  readonly events: readonly EventRecord[];
  readonly dataset: Dataset;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.events = [...dataset.events].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1),
    );
  }

  kindOf(actor: string) {
    return this.dataset.actors.find(({ id }) => id === actor)!.kind;
  }

  participants(event: EventRecord): string[] {
    return [...new Set(event.participants.map(({ actor }) => actor))];
  }

  #held(member: string, span: Span, offices: boolean): string[] {
    return this.dataset.memberships
      .filter((m) => m.member === member && m.span.start < span.end && m.span.end > span.start)
      .filter((m) =>
        offices
          ? m.role !== 'member' && this.kindOf(member) === 'person' && this.kindOf(m.of) === 'state'
          : m.role === 'member' && this.kindOf(member) === 'state' && this.kindOf(m.of) === 'organisation',
      )
      .map((m) => m.of);
  }

  represented(person: string, event: EventRecord): string[] {
    return this.#held(person, event.span, true);
  }

  involved(event: EventRecord): string[] {
    const own = this.participants(event);
    return [...new Set([...own, ...own.flatMap((actor) => this.represented(actor, event))])];
  }

  bases({ sources }: EventRecord): string[] {
    const sides = sources.map((id) => this.dataset.sources.find((source) => source.id === id)!.side ?? '');
    const known = new Set(sides.filter((side) => side !== ''));
    const bases = [];
    if (sources.length === 1) bases.push('one-source');
    if (known.size === 1 && !sides.includes('')) bases.push('one-side');
    if (known.size > 1) bases.push('several-sides');
    return bases;
  }

  atLevel(event: EventRecord, level: GraphLevel): string[] {
    const own = this.participants(event);
    const ofKind = (actors: string[], kind: string) => actors.filter((actor) => this.kindOf(actor) === kind);
    const states = ofKind(this.involved(event), 'state');
    if (level === 'all') return own;
    if (level === 'people') return ofKind(own, 'person');
    if (level === 'states')
      return [...states, ...ofKind(own, 'person').filter((a) => this.represented(a, event).length === 0)];
    const belonging = states.flatMap((state) => this.#held(state, event.span, false));
    return [...new Set([...ofKind(own, 'organisation'), ...belonging])];
  }

  valuesOf(event: EventRecord, dimension: Dimension): string[] {
    switch (dimension) {
      case 'actors':
        return this.involved(event);
      case 'kinds':
        return [event.kind];
      case 'frameworks':
        return [...new Set(event.frameworks)];
      case 'topics':
        return [...new Set(event.topics)];
      case 'places':
        return event.place === null ? [] : [event.place];
      case 'status':
        return [event.status];
      case 'basis':
        return this.bases(event);
      case 'sources':
        return [...new Set(event.sources)];
    }
  }

  lanesOf(event: EventRecord, by: LaneDimension): string[] {
    const lanes = {
      none: () => [],
      kind: () => [event.kind],
      topic: () => this.valuesOf(event, 'topics'),
      framework: () => this.valuesOf(event, 'frameworks'),
      actor: () => this.participants(event),
      state: () => this.involved(event).filter((actor) => this.kindOf(actor) === 'state'),
    }[by]();
    return lanes.length === 0 ? [''] : lanes;
  }

  /** Texts in which words are looked for, cut into words. */
  words(event: EventRecord): string[] {
    const named = [...this.participants(event), ...event.frameworks];
    const actors = this.dataset.actors.filter(({ id }) => named.includes(id));
    const place = this.dataset.places.find(({ id }) => id === event.place);
    const texts = [event.title, event.summary, event.statusNote ?? {}, place?.name ?? {}];
    const all = [...texts, ...actors.map(({ name }) => name)].flatMap((text) => Object.values(text));
    return [...all, ...actors.flatMap(({ aliases }) => aliases ?? [])].flatMap((text) =>
      foldText(text ?? '').split(/[^\p{L}\p{N}]+/u),
    );
  }

  matches(event: EventRecord, filter: Filter, withActors: readonly string[] = []): boolean {
    const having = withActors.every((actor) => this.involved(event).includes(actor));
    return (
      having && this.#matchesWords(event, filter) && DIMENSIONS.every((d) => this.#matches(event, filter, d))
    );
  }

  #matches(event: EventRecord, filter: Filter, dimension: Dimension): boolean {
    const clause = filter[dimension];
    if (!clause) return true;
    const { redirects } = this.dataset;
    const has = (id: string) => this.valuesOf(event, dimension).includes(redirects[id] ?? id);
    const all = dimension === 'actors' && filter.actors!.mode === 'all';
    return (all ? clause.values.every(has) : clause.values.some(has)) !== clause.negated;
  }

  #matchesWords(event: EventRecord, { words }: Filter): boolean {
    const asked = foldText(words?.text ?? '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    if (!words || asked.length === 0) return true;
    const found = asked.every((word) => this.words(event).some((other) => other.startsWith(word)));
    return found !== words.negated;
  }

  /** As `salience.ts` tells it; only the weight of a kind and what an id is spread by are taken from there. */
  salience(event: EventRecord): number {
    const saturating = (count: number, full: number) => Math.min(1, Math.log(1 + count) / Math.log(full));
    const referring = this.events.filter(
      ({ id, related }) => id !== event.id && related.some((one) => one.event === event.id),
    );
    const score =
      0.45 * kindWeight(event.kind) +
      0.2 * saturating(this.participants(event).length, 33) +
      0.15 * saturating(event.sources.length, 9) +
      0.2 * saturating(referring.length, 9);
    return Math.fround(score * 0.9999 + spreadOfText(event.id) * 0.0001);
  }

  ever(filter: Filter, withActors?: readonly string[]): EventRecord[] {
    return this.events.filter((event) => this.matches(event, filter, withActors));
  }

  matching({
    filter,
    period,
    with: withActors,
  }: Pick<Question, 'filter' | 'period' | 'with'>): EventRecord[] {
    const span = period && { start: period.from * 1440, end: (period.to + 1) * 1440 };
    return this.ever(filter, withActors).filter((event) => span === null || overlaps(event.span, span));
  }

  /** Under "together" a value counts what remains with it added to the clause; else what has it without the clause. */
  counts(question: Question, dimension: Dimension): Map<string, number> {
    const { actors } = question.filter;
    if (dimension === 'actors' && actors?.mode === 'all' && !actors.negated)
      return new Map(this.dataset.actors.map(({ id }) => [id, this.#together(question, id)]));
    const events = this.matching({ ...question, filter: without(question.filter, dimension) });
    return tally(events.flatMap((event) => this.valuesOf(event, dimension)));
  }

  #together({ filter, ...question }: Question, actor: string): number {
    const actors = { ...filter.actors!, values: [...filter.actors!.values, actor] };
    return this.matching({ ...question, filter: { ...filter, actors } }).length;
  }

  /** Pair (ids in the dataset's order, joined by `~`) → weight, shared events, start of the latest. */
  pairs(question: Question, level: GraphLevel, weight: PairWeight) {
    const pairs = new Map<string, { weight: number; shared: number; latest: number }>();
    for (const event of this.matching(question)) {
      const actors = this.dataset.actors
        .map(({ id }) => id)
        .filter((id) => this.atLevel(event, level).includes(id));
      if (weight === 'bilateral' && actors.length !== 2) continue;
      for (const [i, a] of actors.entries())
        for (const b of actors.slice(i + 1)) {
          const known = pairs.get(`${a}~${b}`) ?? { weight: 0, shared: 0, latest: -Infinity };
          pairs.set(`${a}~${b}`, {
            weight: known.weight + (weight === 'split' ? 1 / (actors.length - 1) : 1),
            shared: known.shared + 1,
            latest: Math.max(known.latest, event.span.start),
          });
        }
    }
    return pairs;
  }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

export function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
