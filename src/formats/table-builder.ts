/** Events one by one → an event table: names become numbers as they come, so that no row has to be kept. */
import { dateFlags } from '../dataset/date-flags.ts';
import { NO_PLACE } from '../dataset/event-table.ts';
import type { EventTable, ListColumn } from '../dataset/event-table.ts';
import type { Actor, ActorKind, DatasetInfo, Place, Source, Status } from '../dataset/model.ts';
import { UNTOLD_LANGUAGE } from '../base/text.ts';
import type { EventRow, PlaceRow } from './event-rows.ts';
import { Growing } from './growing.ts';
import { collectNames } from './slugs.ts';
import type { Names } from './slugs.ts';
import { stateCode } from './states.ts';

export interface TableBuilder {
  readonly count: number;
  /** What there is too much of, where the event was not taken: its id is there already, or its kind is one too many. */
  add(event: EventRow): 'id' | 'kind' | null;
  /** `actorKind` is that of all actors that do not have the name of a state. */
  finish(info: DatasetInfo, actorKind?: ActorKind): EventTable;
}

/** Numbers of 16 bits. */
export const MOST_16 = 0x1_0000;

export function tableBuilder(): TableBuilder {
  const actors = collectNames('a');
  const places = collectNames('p');
  const coordinates: PlaceRow[] = [];
  const [kinds, statuses, topics, roles, urls] = Array.from({ length: 5 }, () => collectNames('n')) as [
    Names,
    Names,
    Names,
    Names,
    Names,
  ];
  const starts = new Growing((length) => new Int32Array(length));
  const ends = new Growing((length) => new Int32Array(length));
  const flags = new Growing((length) => new Uint8Array(length));
  const kind = new Growing((length) => new Uint16Array(length));
  const status = new Growing((length) => new Uint8Array(length));
  const place = new Growing((length) => new Int32Array(length));
  const role = new Growing((length) => new Uint8Array(length));
  const participants = new GrowingLists();
  const frameworks = new GrowingLists();
  const topicLists = new GrowingLists();
  const sources = new GrowingLists();
  const ids = new Set<string>();
  const titles = new SparseTexts();
  const summaries = new SparseTexts();
  return {
    get count() {
      return starts.length;
    },
    add(event) {
      if (event.id !== '' && ids.has(event.id)) return 'id';
      if (kinds.number(event.kind) >= MOST_16) return 'kind';
      if (event.id !== '') ids.add(event.id);
      titles.add(starts.length, event.title);
      summaries.add(starts.length, event.summary);
      starts.push(event.span.start);
      ends.push(event.span.end);
      flags.push(dateFlags(event.span));
      kind.push(kinds.number(event.kind));
      status.push(statuses.number(event.status));
      place.push(event.place ? places.number(event.place.name) : NO_PLACE);
      if (event.place && coordinates.length < places.names.length) coordinates.push(event.place);
      for (const one of event.participants) role.push(roles.number(one.role));
      participants.add(event.participants.map(({ name }) => actors.number(name)));
      frameworks.add(event.frameworks.map(actors.number));
      topicLists.add(event.topics.map(topics.number));
      sources.add(event.urls.map(urls.number));
      return null;
    },
    finish(info, actorKind = 'organisation') {
      const eventSources = sources.finish(urls.names.length);
      return {
        info,
        actors: actorsOf(actors, actorKind),
        memberships: [],
        places: placesOf(places, coordinates),
        series: [],
        sources: sourcesOf(urls.names),
        redirects: {},
        count: starts.length,
        ids: ids.size > 0 ? [...ids] : null,
        kinds: kinds.names.slice(0, MOST_16),
        statuses: statuses.names as readonly Status[],
        topicNames: topics.names,
        roleNames: roles.names,
        starts: starts.finish(),
        ends: ends.finish(),
        dateFlags: flags.finish(),
        kind: kind.finish(),
        status: status.finish(),
        place: place.finish(),
        participants: participants.finish(actors.names.length),
        roles: role.finish(),
        frameworks: frameworks.finish(actors.names.length),
        topics: topicLists.finish(topics.names.length),
        sourceCounts: urls.names.length > 0 ? lengthsOf(eventSources) : null,
        referredTo: null,
        titles: titles.finish(),
        summaries: summaries.finish(),
        eventSources: urls.names.length > 0 ? eventSources : null,
      };
    },
  };
}

class GrowingLists {
  readonly #ends = new Growing((length) => new Uint32Array(length));
  readonly #values = new Growing((length) => new Uint32Array(length));

  add(numbers: readonly number[]): void {
    for (const number of numbers) this.#values.push(number);
    this.#ends.push(this.#values.length);
  }

  /** All numbers lie below `bound`. */
  finish(bound: number): ListColumn {
    const offsets = new Uint32Array(this.#ends.length + 1);
    offsets.set(this.#ends.finish(), 1);
    const values = this.#values.finish();
    return { offsets, values: bound <= MOST_16 ? Uint16Array.from(values) : values };
  }
}

class SparseTexts {
  readonly #texts: string[] = [];
  #any = false;

  add(row: number, text: string): void {
    this.#texts[row] = text;
    this.#any ||= text !== '';
  }

  finish(): readonly string[] | null {
    return this.#any ? this.#texts : null;
  }
}

function lengthsOf({ offsets }: ListColumn): Uint16Array {
  return Uint16Array.from({ length: offsets.length - 1 }, (_, i) => offsets[i + 1]! - offsets[i]!);
}

function actorsOf(actors: Names, kind: ActorKind): readonly Actor[] {
  return actors.ids().map((id, i): Actor => {
    const name = actors.names[i]!;
    const iso = stateCode(name);
    const own = { id, name: { [UNTOLD_LANGUAGE]: name } };
    return iso ? { ...own, kind: 'state', iso } : { ...own, kind };
  });
}

function placesOf(places: Names, rows: readonly PlaceRow[]): readonly Place[] {
  return places.ids().map((id, i) => ({
    id,
    name: { [UNTOLD_LANGUAGE]: places.names[i]! },
    country: null,
    lat: rows[i]!.latitude,
    lon: rows[i]!.longitude,
  }));
}

/** Of a page only its address is known. */
function sourcesOf(urls: readonly string[]): readonly Source[] {
  return urls.map((url, i) => ({
    id: `s${i + 1}`,
    publisher: new URL(url).hostname,
    title: url,
    url,
    language: UNTOLD_LANGUAGE,
    seen: false,
  }));
}
