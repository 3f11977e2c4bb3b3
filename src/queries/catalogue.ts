/** The dataset's catalogue: everything but the events, there for as long as the app runs once it has loaded. */
import { createContext, useContext } from 'react';
import { defined } from '../base/assert.ts';
import type { Actor, ActorId, Catalogue, Place, PlaceId, SourceId, SourceName } from '../dataset/model.ts';

/** The catalogue with what every view looks up in it. */
export interface Directory {
  readonly catalogue: Catalogue;
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  /** Position of the actor in `catalogue.actors`, which is its number in answers. */
  readonly actorNumber: ReadonlyMap<ActorId, number>;
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  /** Empty where there are too many to be named. */
  readonly sourceById: ReadonlyMap<SourceId, SourceName>;
}

export function directoryOf(catalogue: Catalogue): Directory {
  return {
    catalogue,
    actorById: new Map(catalogue.actors.map((actor) => [actor.id, actor])),
    actorNumber: new Map(catalogue.actors.map((actor, number) => [actor.id, number])),
    placeById: new Map(catalogue.places.map((place) => [place.id, place])),
    sourceById: new Map(catalogue.sources?.map((source) => [source.id, source])),
  };
}

export const DirectoryContext = createContext<Directory | null>(null);

/** Only below a loaded dataset: the app shows no view before. */
export function useDirectory(): Directory {
  return defined(useContext(DirectoryContext), 'the dataset');
}
