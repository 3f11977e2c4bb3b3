/** Fits a view from a link to the dataset at hand: renamed ids are followed, unknown ones dropped and named. */
import type { Period } from '../base/time.ts';
import type { Catalogue } from '../dataset/model.ts';
import type { Clause, Filter } from '../engine/filter.ts';
import type { Focus, Selection, View } from '../state/view-state.ts';
import type { Decoded, Dropped } from './codec.ts';
import { OPEN_FINISH, OPEN_START } from './period-parts.ts';

/** `null`: not to be looked up here. */
type Known = Readonly<
  Record<'actors' | 'kinds' | 'frameworks' | 'topics' | 'places', ReadonlySet<string>> &
    Record<'sources', ReadonlySet<string> | null>
>;

function knownIds(catalogue: Catalogue): Known {
  const actors = new Set(catalogue.actors.map((actor) => actor.id));
  return {
    actors,
    kinds: new Set(catalogue.kinds),
    frameworks: new Set(catalogue.frameworks),
    topics: new Set(catalogue.topics),
    places: new Set(catalogue.places.map((place) => place.id)),
    sources: catalogue.sources && new Set(catalogue.sources.map((source) => source.id)),
  };
}

function fitPeriod(period: Period, extent: Period): Period {
  const from = period.from === OPEN_START ? Math.min(extent.from, period.to) : period.from;
  const to = period.to === OPEN_FINISH ? Math.max(extent.to, period.from) : period.to;
  return { from, to };
}

/**
 * The view as this dataset can show it. A selected event or source is not looked up here, as they live in the worker:
 * the details say so where one does not exist.
 */
export function reconcile({ view, dropped }: Decoded, catalogue: Catalogue): Decoded {
  const known = knownIds(catalogue);
  const missing: Dropped[] = [];
  const current = (id: string): string =>
    Object.hasOwn(catalogue.redirects, id) ? catalogue.redirects[id]! : id;

  function fitClause<C extends Clause>(dimension: keyof Known, clause: C): C | undefined {
    const values = clause.values.map(current).filter((id) => {
      if (known[dimension]?.has(id) !== false) return true;
      missing.push({ parameter: dimension, value: id, reason: 'unknown-id' });
      return false;
    });
    return values.length === 0 ? undefined : { ...clause, values: [...new Set(values)] };
  }

  function fitFilter(filter: Filter): Filter {
    const fitted = Object.entries(filter).map(([dimension, clause]) => [
      dimension,
      dimension in known ? fitClause(dimension as keyof Known, clause as Clause) : clause,
    ]);
    return Object.fromEntries(fitted.filter(([, clause]) => clause !== undefined)) as Filter;
  }

  function fitSelection(selection: Selection | null): Selection | null {
    if (!selection) return null;
    switch (selection.kind) {
      case 'series':
        return fitSeries(selection);
      case 'actor':
        return fitActor(selection.id);
      case 'pair':
        return fitPair(selection.ids);
      default:
        return { kind: selection.kind, id: current(selection.id) };
    }
  }

  function fitActor(actor: string): Selection | null {
    const [id] = fitIds('actor', [actor]);
    return id === undefined ? null : { kind: 'actor', id };
  }

  function fitPair(ids: readonly [string, string]): Selection | null {
    const [a, b] = fitTwo('pair', ids);
    if (a === undefined) return null;
    return b === undefined ? { kind: 'actor', id: a } : { kind: 'pair', ids: [a, b] };
  }

  function fitSeries(selection: Extract<Selection, { kind: 'series' }>): Selection | null {
    const id = current(selection.id);
    if (catalogue.series.some((series) => series.id === id)) return { ...selection, id };
    missing.push({ parameter: 'series', value: id, reason: 'unknown-id' });
    return null;
  }

  function fitActors<T>(parameter: string, all: readonly T[], idOf: (one: T) => string): readonly T[] {
    return all.filter((one) => {
      if (known.actors.has(idOf(one))) return true;
      missing.push({ parameter, value: idOf(one), reason: 'unknown-id' });
      return false;
    });
  }

  function fitIds(parameter: string, ids: readonly string[]): readonly string[] {
    return fitActors(parameter, [...new Set(ids.map(current))], (id) => id);
  }

  /** Both; one where they have become one actor, which is said; none where one of them is unknown. */
  function fitTwo(parameter: string, ids: readonly [string, string]): readonly string[] {
    const kept = fitIds(parameter, ids);
    if (kept.length < new Set(ids.map(current)).size) return [];
    if (kept.length === 1) missing.push({ parameter, value: ids.join('~'), reason: 'unreadable' });
    return kept;
  }

  function fitHulls(hulls: View['hulls']): View['hulls'] {
    if (!hulls || hulls.length === 0) return hulls;
    const kept = fitIds('hulls', hulls);
    return kept.length === 0 ? null : kept;
  }

  function fitPins(pins: View['pins']): View['pins'] {
    const now = new Map(pins.map((pin) => [current(pin.id), { ...pin, id: current(pin.id) }]));
    return fitActors('pins', [...now.values()], (pin) => pin.id);
  }

  /** Without one of its ends a path is none. */
  function fitFocus(focus: Focus | null): Focus | null {
    if (focus?.kind === 'ego') {
      const [id] = fitIds('ego', [focus.id]);
      return id === undefined ? null : { ...focus, id };
    }
    const [a, b] = focus ? fitTwo('path', focus.ends) : [];
    return a === undefined || b === undefined ? null : { kind: 'path', ends: [a, b] };
  }

  const fitted: View = {
    ...view,
    period: view.period && fitPeriod(view.period, catalogue.extent),
    filter: fitFilter(view.filter),
    selection: fitSelection(view.selection),
    hulls: fitHulls(view.hulls),
    pins: fitPins(view.pins),
    included: fitIds('include', view.included),
    hidden: fitIds('hidden', view.hidden),
    focus: fitFocus(view.focus),
  };
  return { view: fitted, dropped: [...dropped, ...missing] };
}
