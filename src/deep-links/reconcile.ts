/** Fits a view from a link to the dataset at hand: renamed ids are followed, unknown ones dropped and named. */
import type { Period } from '../base/time.ts';
import type { ActorId, Catalogue } from '../dataset/model.ts';
import type { Clause, Filter } from '../engine/filter.ts';
import type { Focus, Pin, Selection, View } from '../state/view-state.ts';
import type { Decoded } from './codec.ts';
import { IdFitter, type Known } from './id-fitter.ts';
import { OPEN_FINISH, OPEN_START } from './period-parts.ts';

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
  const ids = new IdFitter(catalogue);
  const fitted: View = {
    ...view,
    period: view.period && fitPeriod(view.period, catalogue.extent),
    filter: fitFilter(view.filter, ids),
    selection: view.selection && fitSelection(view.selection, ids),
    hulls: view.hulls && fitHulls(view.hulls, ids),
    pins: fitPins(view.pins, ids),
    included: ids.actors('include', view.included),
    hidden: ids.actors('hidden', view.hidden),
    focus: view.focus && fitFocus(view.focus, ids),
  };
  return { view: fitted, dropped: [...dropped, ...ids.missing] };
}

function fitClause<C extends Clause>(dimension: keyof Known, clause: C, ids: IdFitter): C | undefined {
  const values = clause.values.map((id) => ids.current(id)).filter((id) => ids.exists(dimension, id));
  return values.length === 0 ? undefined : { ...clause, values: [...new Set(values)] };
}

function fitFilter(filter: Filter, ids: IdFitter): Filter {
  const fitted = Object.entries(filter).map(([dimension, clause]) => [
    dimension,
    ids.isDimension(dimension) ? fitClause(dimension, clause as Clause, ids) : clause,
  ]);
  return Object.fromEntries(fitted.filter(([, clause]) => clause !== undefined)) as Filter;
}

function fitSelection(selection: Selection, ids: IdFitter): Selection | null {
  switch (selection.kind) {
    case 'series': {
      const id = ids.current(selection.id);
      return ids.exists('series', id) ? { ...selection, id } : null;
    }
    case 'actor': {
      const [id] = ids.actors('actor', [selection.id]);
      return id === undefined ? null : { kind: 'actor', id };
    }
    case 'pair': {
      const [a, b] = ids.two('pair', selection.ids);
      if (a === undefined) return null;
      return b === undefined ? { kind: 'actor', id: a } : { kind: 'pair', ids: [a, b] };
    }
    default:
      return { kind: selection.kind, id: ids.current(selection.id) };
  }
}

/** None is what the reader chose; where none of theirs is left, the usual ones are shown. */
function fitHulls(hulls: readonly ActorId[], ids: IdFitter): View['hulls'] {
  if (hulls.length === 0) return hulls;
  const kept = ids.actors('hulls', hulls);
  return kept.length === 0 ? null : kept;
}

/** Of two that have become one actor, the last. */
function fitPins(pins: readonly Pin[], ids: IdFitter): readonly Pin[] {
  const now = new Map(pins.map((pin) => [ids.current(pin.id), { ...pin, id: ids.current(pin.id) }]));
  return [...now.values()].filter((pin) => ids.exists('actors', pin.id, 'pins'));
}

/** Without one of its ends a path is none. */
function fitFocus(focus: Focus, ids: IdFitter): Focus | null {
  if (focus.kind === 'ego') {
    const [id] = ids.actors('ego', [focus.id]);
    return id === undefined ? null : { ...focus, id };
  }
  const [a, b] = ids.two('path', focus.ends);
  return a === undefined || b === undefined ? null : { kind: 'path', ends: [a, b] };
}
