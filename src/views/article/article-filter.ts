/** From what is switched on to what the page can be filtered by. */
import { daysOf, type Period } from '../../base/time.ts';
import type { ActorId, EventKind } from '../../dataset/model.ts';
import { yearPeriod } from '../../i18n/period-calendar.ts';
import type { ClaimPeriod } from '../../queries/article.ts';
import type { Filter } from '../../queries/engine-types.ts';
import type { Entity, EntityKind } from './entities.ts';

interface AskedView {
  readonly filter: Filter;
  readonly period: Period | null;
}

/**
 * First with all actors together, then, as articles name more people than sat at one table, with any of them.
 * Organisations are asked for as the roof of an event where they are one. Empty where nothing is on.
 */
export function viewsFor(entities: readonly Entity[], frameworks: readonly string[]): readonly AskedView[] {
  const idsOf = (...kinds: readonly EntityKind[]) => [
    ...new Set(entities.filter(({ kind }) => kinds.includes(kind)).flatMap(({ ids }) => ids)),
  ];
  const named = idsOf('person', 'state', 'organisation', 'initiative', 'company', 'project');
  const { roofs, actors } = sidesOf(named, frameworks);
  const [places, topics] = [idsOf('place'), idsOf('topic')];
  const others: Filter = {
    ...(roofs.length > 0 && { frameworks: clause(roofs) }),
    ...(places.length > 0 && { places: clause(places) }),
    ...(topics.length > 0 && { topics: clause(topics) }),
  };
  const period = periodOf(entities);
  if (actors.length > 0)
    return (['all', 'any'] as const)
      .slice(0, actors.length)
      .map((mode) => ({ filter: { actors: { ...clause(actors), mode }, ...others }, period }));
  return period || Object.keys(others).length > 0 ? [{ filter: others, period }] : [];
}

const clause = (values: readonly string[]) => ({ values, negated: false });

function sidesOf(named: readonly ActorId[], frameworks: readonly ActorId[]) {
  return {
    roofs: named.filter((id) => frameworks.includes(id)),
    actors: named.filter((id) => !frameworks.includes(id)),
  };
}

/** Events of these kinds with all of the actors together, organisations as the roof where they are one. */
export function countedFilter(
  named: readonly ActorId[],
  kinds: readonly EventKind[],
  frameworks: readonly ActorId[],
): Filter {
  const { roofs, actors } = sidesOf(named, frameworks);
  return {
    ...(actors.length > 0 && { actors: { ...clause(actors), mode: 'all' } }),
    ...(kinds.length > 0 && { kinds: clause(kinds) }),
    ...(roofs.length > 0 && { frameworks: clause(roofs) }),
  };
}

/** The days of what a claim counts in; `extent`: those of the record. */
export function countedPeriod(counted: ClaimPeriod, extent: Period): Period | null {
  if (counted.kind === 'year') return yearPeriod(counted.year);
  if (counted.kind === 'ever') return null;
  const { from } = daysOf(counted.span);
  return { from, to: Math.max(from, extent.to) };
}

/** From the first to the last of the dates. */
function periodOf(entities: readonly Entity[]): Period | null {
  const spans = entities.flatMap(({ mark }) => (mark.kind === 'date' && mark.span ? [mark.span] : []));
  if (spans.length === 0) return null;
  const start = Math.min(...spans.map((span) => span.start));
  return daysOf({ start, end: Math.max(...spans.map(({ end }) => end)) });
}
