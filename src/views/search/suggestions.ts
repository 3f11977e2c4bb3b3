/** What the search box offers: hits, periods and words of the vocabulary in groups, the best group first. Pure. */
import type { TFunction } from 'i18next';
import { foldText } from '../../base/text.ts';
import type { Period } from '../../base/time.ts';
import type { Actor, Catalogue, EventRecord, Place, Series, Source } from '../../dataset/model.ts';
import type { Directory } from '../../queries/catalogue.ts';
import type { Found, FoundView, SearchHit } from '../../queries/search.ts';
import { seriesCalled } from './series-called.ts';
import { commandsCalled, type SearchCommand } from './search-commands.ts';

export type Suggestion =
  | { readonly kind: 'actor'; readonly actor: Actor; readonly hit: SearchHit }
  | { readonly kind: 'place'; readonly place: Place; readonly hit: SearchHit }
  | { readonly kind: 'event'; readonly event: EventRecord; readonly hit: SearchHit | null }
  | { readonly kind: 'source'; readonly source: Source; readonly hit: SearchHit }
  | { readonly kind: 'series'; readonly series: Series; readonly match: number }
  | {
      readonly kind: 'value';
      readonly dimension: ValueDimension;
      readonly value: string;
      readonly name: string;
    }
  | { readonly kind: 'view'; readonly view: FoundView }
  | { readonly kind: 'period'; readonly period: Period; readonly matching: number }
  | { readonly kind: 'command'; readonly command: SearchCommand };

export type ValueDimension = 'kinds' | 'topics' | 'status';
export type GroupName =
  | 'view'
  | 'period'
  | 'actors'
  | 'organisations'
  | 'places'
  | 'values'
  | 'series'
  | 'events'
  | 'sources'
  | 'commands';

export interface SuggestionGroup {
  readonly name: GroupName;
  readonly suggestions: readonly Suggestion[];
}

export interface SuggestionContext {
  readonly directory: Directory;
  readonly t: TFunction;
  readonly commands: readonly SearchCommand[];
}

/** Where groups answer equally well, this is their order. */
const ORDER: readonly GroupName[] = [
  'view',
  'period',
  'actors',
  'organisations',
  'places',
  'values',
  'series',
  'events',
  'sources',
  'commands',
];
/** What a record is asked for; all else leads there. */
const ANSWERS: readonly GroupName[] = ['actors', 'organisations', 'events'];
/** Differences below this do not bring a group before another. */
const NOTABLE = 0.25;
const MOST_VALUES = 4;
/** A word of its name is less than what a record was asked for. */
const SERIES_WORTH = 0.8;
/** Beside a date that was read, a name must answer well: the numbers of the date occur in many texts. */
const TELLING_BESIDE_A_DATE = 0.75;

export function suggestionsOf(found: Found, context: SuggestionContext): readonly SuggestionGroup[] {
  const groups = groupsOf(found, context);
  const order = ORDER.filter((name) => groups[name].length > 0).toSorted(
    (a, b) => rankOf(groups[b]) - rankOf(groups[a]),
  );
  const behind = found.view?.isAll === false ? (['view', 'sources'] as const) : (['sources'] as const);
  return behind.reduce(putBehind, order).map((name) => ({ name, suggestions: groups[name] }));
}

/** Behind events and actors: sources are there for them, and a view that leaves words out is no whole answer. */
function putBehind(order: readonly GroupName[], name: GroupName): readonly GroupName[] {
  const others = order.filter((other) => other !== name);
  const last = Math.max(...ANSWERS.map((answer) => others.indexOf(answer)));
  const at = order.indexOf(name);
  return at < 0 || at > last ? order : others.toSpliced(last + 1, 0, name);
}

function groupsOf(
  { text, hits, events, sources, inPeriod, view }: Found,
  { directory, t, commands }: SuggestionContext,
): Record<GroupName, readonly Suggestion[]> {
  const { actorById, placeById, catalogue } = directory;
  const telling = (group: readonly SearchHit[]) =>
    inPeriod ? group.filter(({ match }) => match >= TELLING_BESIDE_A_DATE) : group;
  const actors = joined(
    telling(hits.actor),
    actorById,
    (actor, hit) => ({ kind: 'actor', actor, hit }) as const,
  );
  const found = joined(hits.event, events, (event, hit) => ({ kind: 'event', event, hit }) as const);
  const values = valuesCalled(text, catalogue, t);
  const topics = values.flatMap((one) => (one.dimension === 'topics' ? [one.value] : []));
  const { left, actors: named } = hits.named;
  const series = seriesCalled({ words: left, actors: named, topics }, catalogue.series);
  const dated = inPeriod?.events.map((event) => ({ kind: 'event', event, hit: null }) as const) ?? [];
  return {
    view: view ? [{ kind: 'view', view }] : [],
    period: inPeriod ? [{ kind: 'period', period: inPeriod.period, matching: inPeriod.matching }] : [],
    actors: actors.filter(({ actor }) => isSubject(actor)),
    organisations: actors.filter(({ actor }) => !isSubject(actor)),
    places: joined(telling(hits.place), placeById, (place, hit) => ({ kind: 'place', place, hit }) as const),
    values,
    series: series.map((one) => ({ kind: 'series', ...one }) as const),
    events: inPeriod ? dated : found,
    sources: joined(
      telling(hits.source),
      sources,
      (source, hit) => ({ kind: 'source', source, hit }) as const,
    ),
    commands: commandsCalled(text, commands).map((command) => ({ kind: 'command', command }) as const),
  };
}

function joined<T, S>(
  hits: readonly SearchHit[],
  things: ReadonlyMap<string, T>,
  make: (thing: T, hit: SearchHit) => S,
): readonly S[] {
  return hits.flatMap((hit) => {
    const thing = things.get(hit.id);
    return thing === undefined ? [] : [make(thing, hit)];
  });
}

/** Persons and states act for themselves; all others are something that they made. */
function isSubject({ kind }: Actor): boolean {
  return kind === 'person' || kind === 'state';
}

/** Kinds, topics and statuses with a word that begins as typed. */
function valuesCalled(text: string, catalogue: Catalogue, t: TFunction) {
  const sought = foldText(text.trim());
  if (sought.length < 2) return [];
  const all = [
    ...catalogue.kinds.map((value) =>
      valueOf('kinds', value, t(`vocabulary:kind.${value}`, { defaultValue: value })),
    ),
    ...catalogue.topics.map((value) =>
      valueOf('topics', value, t(`vocabulary:topic.${value}`, { defaultValue: value })),
    ),
    ...catalogue.statuses.map((value) =>
      valueOf('status', value, t(`vocabulary:status.${value}`, { defaultValue: value })),
    ),
  ];
  return all.filter(({ name }) => ` ${foldText(name)}`.includes(` ${sought}`)).slice(0, MOST_VALUES);
}

function valueOf(dimension: ValueDimension, value: string, name: string) {
  return { kind: 'value', dimension, value, name } as const;
}

/** A typed period is surely meant; a value's name was begun as typed. In steps, so that groups do not jump about. */
function rankOf([first]: readonly Suggestion[]): number {
  if (first === undefined) return 0;
  return Math.round(matchOf(first) / NOTABLE);
}

function matchOf(suggestion: Suggestion): number {
  if (suggestion.kind === 'series') return SERIES_WORTH * suggestion.match;
  return 'hit' in suggestion ? (suggestion.hit?.match ?? 1) : 1;
}
