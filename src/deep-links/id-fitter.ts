/** Fits ids of a link to the dataset at hand. */
import type { ActorId, Catalogue } from '../dataset/model.ts';
import type { Dropped } from './codec.ts';

/** What there is, by name. `null`: not to be looked up here. */
export type Known = Readonly<
  Record<'actors' | 'kinds' | 'frameworks' | 'topics' | 'places' | 'series', ReadonlySet<string>> &
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
    series: new Set(catalogue.series.map((series) => series.id)),
    sources: catalogue.sources && new Set(catalogue.sources.map((source) => source.id)),
  };
}

/** Follows renamed ids, and notes those that the dataset does not know. */
export class IdFitter {
  readonly missing: Dropped[] = [];
  readonly #redirects: Catalogue['redirects'];
  readonly #known: Known;

  constructor(catalogue: Catalogue) {
    this.#redirects = catalogue.redirects;
    this.#known = knownIds(catalogue);
  }

  /** The id of today. */
  current(id: string): string {
    return Object.hasOwn(this.#redirects, id) ? this.#redirects[id]! : id;
  }

  drop(parameter: string, value: string, reason: Dropped['reason']): void {
    this.missing.push({ parameter, value, reason });
  }

  isDimension(name: string): name is keyof Known {
    return name in this.#known;
  }

  /** Whether the id, one of today, exists; where it does not, this is noted for the parameter. */
  exists(dimension: keyof Known, id: string, parameter: string = dimension): boolean {
    if (this.#known[dimension]?.has(id) !== false) return true;
    this.drop(parameter, id, 'unknown-id');
    return false;
  }

  /** Each actor that exists, once. */
  actors(parameter: string, ids: readonly ActorId[]): readonly ActorId[] {
    const now = new Set(ids.map((id) => this.current(id)));
    return [...now].filter((id) => this.exists('actors', id, parameter));
  }

  /** Both; one where they have become one actor, which is said; none where one of them is unknown. */
  two(parameter: string, ids: readonly [ActorId, ActorId]): readonly ActorId[] {
    const kept = this.actors(parameter, ids);
    if (kept.length < new Set(ids.map((id) => this.current(id))).size) return [];
    if (kept.length === 1) this.drop(parameter, ids.join('~'), 'unreadable');
    return kept;
  }
}
