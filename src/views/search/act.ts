/** What choosing a suggestion does: Enter goes there, Ctrl-Enter filters by it. */
import { daysOf, liesWithin, type Period } from '../../base/time.ts';
import type { EventRecord } from '../../dataset/model.ts';
import {
  currentView,
  selectActor,
  selectEventIn,
  selectSeries,
  selectSource,
  setActorClause,
  setClause,
  setPeriod,
  showMatching,
} from '../../state/view-store.ts';
import type { Suggestion } from './suggestions.ts';

export function goTo(suggestion: Suggestion): void {
  switch (suggestion.kind) {
    case 'actor':
      return selectActor(suggestion.actor.id);
    case 'event':
      return selectEventIn(suggestion.event.id, periodWith(suggestion.event));
    case 'source':
      return selectSource(suggestion.source.id);
    case 'series':
      return selectSeries(suggestion.series.id);
    case 'view':
      return showMatching(suggestion.view.filter, suggestion.view.period);
    case 'period':
      return setPeriod(suggestion.period);
    case 'place':
      return setClause('places', { values: [suggestion.place.id], negated: false });
    case 'command':
      return suggestion.command.run();
    case 'value':
      return setClause(suggestion.dimension, { values: [suggestion.value], negated: false });
  }
}

/** Whether going there shows something in the details. */
export function isRead({ kind }: Suggestion): boolean {
  return kind === 'actor' || kind === 'event' || kind === 'source' || kind === 'series';
}

const FILTERS: readonly Suggestion['kind'][] = ['actor', 'event', 'place', 'source', 'value'];

/** Whether Ctrl-Enter does anything that Enter does not. */
export function canFilterBy({ kind }: Suggestion): boolean {
  return FILTERS.includes(kind);
}

/** Adds what was found to the filter: an actor to the others, an event by all who took part, a value to its clause. */
export function filterBy(suggestion: Suggestion): void {
  switch (suggestion.kind) {
    case 'actor':
      return addActors([suggestion.actor.id]);
    case 'event':
      return addActors(suggestion.event.participants.map(({ actor }) => actor));
    case 'place':
      return addValue('places', suggestion.place.id);
    case 'source':
      return addValue('sources', suggestion.source.id);
    case 'value':
      return addValue(suggestion.dimension, suggestion.value);
    default:
      return goTo(suggestion);
  }
}

function addActors(ids: readonly string[]): void {
  const { actors } = currentView().filter;
  const kept = actors && !actors.negated ? actors : { values: [], mode: 'all' as const };
  setActorClause({ values: [...new Set([...kept.values, ...ids])], mode: kept.mode, negated: false });
}

function addValue(dimension: 'places' | 'kinds' | 'topics' | 'status' | 'sources', value: string): void {
  const clause = currentView().filter[dimension];
  const values: readonly string[] = clause && !clause.negated ? clause.values : [];
  setClause(dimension, { values: [...new Set([...values, value])], negated: false });
}

/** The period in force; where the event lies outside of it, one as long with the event in its middle. */
function periodWith({ span }: EventRecord): Period | null {
  const { period } = currentView();
  if (period === null) return null;
  const days = daysOf(span);
  if (liesWithin(days, period)) return period;
  const length = Math.max(period.to - period.from, days.to - days.from);
  const from = Math.round((days.from + days.to - length) / 2);
  return { from, to: from + length };
}
