/** What the search reads of actors, places, events and sources. */
import type { LocalizedText } from '../base/text.ts';
import type { Actor, EventRecord } from '../dataset/model.ts';
import type { SearchField, SearchGroup } from './protocol.ts';
import type { Store } from './store.ts';
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export interface SearchDocument {
  /** Position in its table; for events the row. */
  readonly number: number;
  readonly id: string;
  readonly texts: Readonly<Partial<Record<SearchField, readonly string[]>>>;
}

export const FIELDS: readonly SearchField[] = ['name', 'alias', 'title', 'names', 'text'];
/** Above this the texts of events and sources are not indexed: the filter's words find them. */
export const MOST_INDEXED = 20_000;
/** States are found by what they are called in these languages, whatever the data has. */
const STATE_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'];

/** Names of states in all languages are asked of the platform. */
const ACTORS_PER_STEP = 64;

export function* documentsOf(group: SearchGroup, store: Store): Work<readonly SearchDocument[]> {
  const { tables, count } = store.columns;
  switch (group) {
    case 'actor': {
      const documents: SearchDocument[] = [];
      const make = (from: number, to: number): void => {
        for (let number = from; number < to; number++)
          documents.push(actorDocument(tables.actors[number]!, number));
      };
      yield* inSteps(tables.actors.length, make, ACTORS_PER_STEP);
      return documents;
    }
    case 'place':
      return tables.places.map((place, number) => ({
        number,
        id: place.id,
        texts: { name: textsIn(place.name) },
      }));
    case 'event':
      return count > MOST_INDEXED || !store.records.hasTitles ? [] : yield* eventDocuments(store);
    case 'source':
      return tables.sources.length > MOST_INDEXED
        ? []
        : tables.sources.map(({ id, title, publisher }, number) => ({
            number,
            id,
            texts: { title: [title], names: [publisher] },
          }));
  }
}

function actorDocument(actor: Actor, number: number): SearchDocument {
  const texts = { name: namesOf(actor), alias: actor.aliases ?? [], text: textsIn(actor.note) };
  return { number, id: actor.id, texts };
}

function* eventDocuments({
  columns,
  records,
  actorNumber,
  placeNumber,
}: Store): Work<readonly SearchDocument[]> {
  const { actors, places } = columns.tables;
  const placeNames = places.map((place) => textsIn(place.name));
  const actorNames = actors.map((actor) => [...textsIn(actor.name), ...(actor.aliases ?? [])]);
  const documents: SearchDocument[] = [];
  for (let row = 0; row < columns.count; row++) {
    if (row % EVENTS_PER_STEP === 0) yield;
    const event = records.record(row);
    const names = [
      ...(event.place === null ? [] : (placeNames[placeNumber(event.place)] ?? [])),
      ...involved(event).flatMap((id) => actorNames[actorNumber(id)] ?? []),
    ];
    const text = [...textsIn(event.summary), ...textsIn(event.statusNote)];
    documents.push({ number: row, id: event.id, texts: { title: textsIn(event.title), names, text } });
  }
  return documents;
}

const EVENTS_PER_STEP = 64;

function involved({ participants, frameworks }: EventRecord): readonly string[] {
  return [...participants.map(({ actor }) => actor), ...frameworks];
}

/** Names in every language of the data; a state's also as the platform says them. */
function namesOf({ name, iso }: Actor): readonly string[] {
  const spoken = iso === undefined ? [] : STATE_LANGUAGES.map((language) => regionName(iso, language));
  return [...new Set([...textsIn(name), ...spoken])].filter((text) => text !== '');
}

const regionNames = new Map<string, Intl.DisplayNames>();

function regionName(iso: string, language: string): string {
  let names = regionNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    regionNames.set(language, names);
  }
  return names.of(iso) ?? '';
}

function textsIn(texts: LocalizedText | undefined): readonly string[] {
  return [...new Set(Object.values(texts ?? {}))].filter((text) => text !== undefined);
}
