/** From what is switched on to what the page can be filtered by. */
import { MINUTES_PER_DAY, type Period } from '../../base/time.ts';
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
  const roofs = named.filter((id) => frameworks.includes(id));
  const actors = named.filter((id) => !frameworks.includes(id));
  const clause = (values: readonly string[]) => ({ values, negated: false });
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

/** From the first to the last of the dates. */
function periodOf(entities: readonly Entity[]): Period | null {
  const spans = entities.flatMap(({ mark }) => (mark.kind === 'date' && mark.span ? [mark.span] : []));
  if (spans.length === 0) return null;
  return {
    from: Math.floor(Math.min(...spans.map(({ start }) => start)) / MINUTES_PER_DAY),
    to: Math.ceil(Math.max(...spans.map(({ end }) => end)) / MINUTES_PER_DAY) - 1,
  };
}
