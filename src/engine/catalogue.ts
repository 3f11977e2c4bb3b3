/** What the page knows of the dataset without asking: names, numbering, extent. */
import type { Period } from '../base/time.ts';
import type { Catalogue, Problem, SourceName } from '../dataset/model.ts';
import type { Columns } from './columns.ts';
import { lengthAt } from './lists.ts';
import { dayOfMinute } from './time-order.ts';

export function catalogueOf(columns: Columns, problems: readonly Problem[]): Catalogue {
  const { info, actors, memberships, places, series, redirects } = columns.tables;
  return {
    info,
    actors,
    memberships,
    places,
    series,
    redirects,
    kinds: columns.kindNames,
    frameworks: frameworkNumbers(columns).map((number) => actors[number]!.id),
    topics: columns.topicNames,
    statuses: columns.statusNames,
    sources: sourceNames(columns),
    events: columns.count,
    extent: extentOf(columns),
    problems,
  };
}

/** More than these nobody looks through; their names would be a burden to the page. */
const MOST_SOURCES_NAMED = 20_000;

function sourceNames({ sources, tables }: Columns): readonly SourceName[] | null {
  if (sources === null) return [];
  if (tables.sources.length > MOST_SOURCES_NAMED) return null;
  return tables.sources.map(({ id, title, publisher, language }) => ({ id, title, publisher, language }));
}

/** Actors under whose roof anything took place, in catalogue order. */
export function frameworkNumbers({ tables, rowsOf }: Columns): readonly number[] {
  return tables.actors.map((_, i) => i).filter((i) => lengthAt(rowsOf.frameworks, i) > 0);
}

function extentOf({ count, starts, ends, byEnd }: Columns): Period {
  if (count === 0) return { from: 0, to: 0 };
  const last = byEnd?.[count - 1] ?? count - 1;
  return { from: dayOfMinute(starts[0]!), to: dayOfMinute(ends[last]! - 1) };
}
